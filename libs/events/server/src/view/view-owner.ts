import { reachOf } from '@turnout/accounts/domain';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import type { ViewOwner } from './view.repository';

/** The asker as an owner of views. */
export function askerAsOwner({ account, memberships, project }: ProjectContext): ViewOwner & { readonly accountId: string } {
  const isMember = memberships.some(({ projectId }) => projectId === project.id);
  return { accountId: account.id, memberId: isMember ? account.id : null };
}

/** Whose a view becomes. */
export function ownerOf(ctx: ProjectContext, isShared: boolean): ViewOwner {
  return isShared ? { accountId: null, memberId: null } : askerAsOwner(ctx);
}

/** Lets only those touch views of the project who may. @throws DomainError `access.denied` */
export function requireSharing({ project }: ProjectContext): void {
  if (reachOf('view.share', project.actor) === null) throw new DomainError('access.denied');
}
