import { type Actor, actorOf } from '@turnout/accounts/domain';
import type { Membership, ProjectInContext, RequestContext } from './request-context';

/** As whom the access table knows a member. */
export function actorIn({ role, workPackageIds }: Membership): Actor {
  return actorOf({ role, workPackages: workPackageIds });
}

/** What the asker is in a project; `null` in somebody else's. */
export function projectInContext(
  { account, memberships }: Pick<RequestContext, 'account' | 'memberships'>,
  { id, code }: Pick<ProjectInContext, 'id' | 'code'>,
): ProjectInContext | null {
  const membership = memberships.find(({ projectId }) => projectId === id);
  const actor = account?.isAdministrator ? 'administrator' : membership && actorIn(membership);
  if (actor === undefined) return null;
  const workPackageIds = actor === 'package-lead' ? (membership?.workPackageIds ?? []) : [];
  return { id, code, actor, partnerId: membership?.partnerId ?? null, workPackageIds };
}
