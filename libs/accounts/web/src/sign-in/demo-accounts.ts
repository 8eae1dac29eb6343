import type { MessageKey } from '@turnout/shared/i18n';

/** The password of every demo account. */
export const DEMO_PASSWORD = 'turnout-demo';

/** The accounts a demonstration offers, from the one that may do most, each with words for what it shows. */
export const DEMO_ACCOUNTS = [
  { email: 'coordinator@example.org', words: 'accounts.demo.coordinator' },
  { email: 'lead@example.org', words: 'accounts.demo.lead' },
  { email: 'partner@example.org', words: 'accounts.demo.partner' },
  { email: 'viewer@example.org', words: 'accounts.demo.viewer' },
  { email: 'other@example.org', words: 'accounts.demo.other' },
  { email: 'admin@example.org', words: 'accounts.demo.admin' },
] as const satisfies readonly { readonly email: string; readonly words: MessageKey }[];
