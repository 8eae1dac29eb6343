import type { FeedOwner } from '@turnout/accounts/domain';
import type { KnownAsker } from '../accounts/asker-columns';

/** Whose feed it is, as the domain judges them. */
export function feedOwner({ account, memberships }: KnownAsker): FeedOwner {
  return {
    isAdministrator: account.isAdministrator,
    memberships: memberships.map(({ projectId, role, workPackageIds }) => ({ projectId, role, workPackages: workPackageIds })),
  };
}
