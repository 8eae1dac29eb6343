import { inject, Injectable, signal } from '@angular/core';
import type { Invitation, InvitationLink, Member, MemberChange, NewMember, Partner, WorkPackage } from '@turnout/shared/api-client';
import { load, type Problem, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom, forkJoin, type Observable } from 'rxjs';
import { InvitationClient } from '../invitation/invitation-client';
import { SessionStore } from '../session/session-store';
import { MembersClient } from './members-client';

/** Who belongs to a project, and what of it they can be tied to. */
export interface MembersAndChoices {
  readonly members: readonly Member[];
  readonly partners: readonly Partner[];
  readonly workPackages: readonly WorkPackage[];
  readonly invitations: readonly Invitation[];
}

/** The members of one project. Changes answer with the problem when they are refused, else with `null`. */
@Injectable()
export class MembersStore {
  private readonly client = inject(MembersClient);
  private readonly invitations = inject(InvitationClient);
  private readonly session = inject(SessionStore);

  /** Code of the project. */
  readonly project = signal<string | undefined>(undefined);
  readonly loaded = load<string, MembersAndChoices>(
    () => this.project(),
    (project) =>
      forkJoin({
        members: this.client.members(project),
        partners: this.client.partners(project),
        workPackages: this.client.workPackages(project),
        invitations: this.invitations.list(project),
      }),
  );

  add(member: NewMember): Promise<Problem | null> {
    return this.attempt((project) => this.client.add(project, member));
  }

  /** Sends a mail with a link; who gets it need not have an account. */
  invite(member: NewMember): Promise<Problem | null> {
    return this.attempt((project) => this.invitations.invite(project, member));
  }

  revoke({ id }: Invitation): Promise<Problem | null> {
    return this.attempt((project) => this.invitations.revoke(project, id));
  }

  /** Makes another link of an invitation; older ones end. @returns the link, which is not said again, or why there is none */
  async renewLink({ id }: Invitation): Promise<InvitationLink | Problem> {
    try {
      const made = await firstValueFrom(this.invitations.renewLink(this.project() ?? '', id));
      this.loaded.reload();
      return made;
    } catch (failure) {
      return toProblem(failure);
    }
  }

  change(member: Member, change: MemberChange): Promise<Problem | null> {
    return this.attempt((project) => this.client.change(project, member, change), member);
  }

  remove(member: Member): Promise<Problem | null> {
    return this.attempt((project) => this.client.remove(project, member), member);
  }

  private async attempt(request: (project: string) => Observable<unknown>, about?: Member): Promise<Problem | null> {
    try {
      await firstValueFrom(request(this.project() ?? ''), { defaultValue: null });
    } catch (failure) {
      const problem = toProblem(failure);
      if (problem.status === 412 || problem.status === 404) this.loaded.reload();
      return problem;
    }
    // Who changes what they are themselves may do something else from now on.
    if (about?.id === this.session.account()?.id && about) await this.session.refresh();
    this.loaded.reload();
    return null;
  }
}
