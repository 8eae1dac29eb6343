import type { MessageKey } from '@turnout/shared/i18n';

/** A page beside the projects: one's own account, or what an administrator looks after. */
export interface AccountPage {
  readonly path: '/account' | '/accounts' | '/outbox' | '/jobs';
  readonly words: MessageKey;
}

const OWN: readonly AccountPage[] = [{ path: '/account', words: 'accounts.account.title' }];
const ADMINISTRATION: readonly AccountPage[] = [
  { path: '/accounts', words: 'accounts.list.title' },
  { path: '/outbox', words: 'accounts.outbox.title' },
  { path: '/jobs', words: 'accounts.jobs.title' },
];

/** The pages beside the projects that are open to somebody, in the order in which they are offered; none while nobody is signed in. */
export function accountPages(account: { readonly isAdministrator: boolean } | null): readonly AccountPage[] {
  if (account === null) return [];
  return account.isAdministrator ? [...OWN, ...ADMINISTRATION] : OWN;
}
