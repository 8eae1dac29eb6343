import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { ProjectDirectory } from '../access/project-directory';
import type { Membership, RequestContext, SignedInAccount } from '../access/request-context';
import { membershipIn } from './described-membership';
import type { Session } from './session.dto';
import { SessionSettings } from './session-settings';

/** Says who is signed in. */
@Injectable()
export class DescribeSession {
  constructor(
    private readonly projects: ProjectDirectory,
    private readonly settings: SessionSettings,
  ) {}

  /** @throws DomainError `session.required` */
  async run({ account, memberships }: Pick<RequestContext, 'account' | 'memberships'>): Promise<Session> {
    if (!account) throw new DomainError('session.required');
    return { account: accountOf(account), memberships: await this.#memberships(memberships), demo: this.settings.isDemo };
  }

  async #memberships(memberships: readonly Membership[]): Promise<Session['memberships']> {
    const described = memberships.length === 0 ? [] : await this.projects.describe(memberships);
    const named = described.map((each, index) => membershipIn(memberships[index]?.role ?? 'viewer', each));
    return named.sort((a, b) => (a.project < b.project ? -1 : 1));
  }
}

function accountOf({ id, email, displayName, isAdministrator }: SignedInAccount): Session['account'] {
  return { id, email, displayName, isAdministrator };
}
