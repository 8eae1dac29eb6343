import type { ProjectRole } from '@turnout/accounts/domain';

/** Who is signed in. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly isAdministrator: boolean;
}

/** A person's place in one project. */
export interface Membership {
  /** The project's code. */
  readonly project: string;
  readonly role: ProjectRole;
  /** Code of the partner the person works for. */
  readonly partner: string | null;
}

/** An open session, as the server tells it. */
export interface Session {
  readonly account: Account;
  readonly memberships: readonly Membership[];
  /** Whether this installation only demonstrates. */
  readonly demo: boolean;
}
