/** What happens to an account that its holder must hear of: each is kept as a trace and mailed. */
export const ACCOUNT_NOTICES = [
  'second-factor-on',
  'second-factor-off',
  'second-factor-removed',
  'recovery-codes-renewed',
  'recovery-code-used',
  'provider-linked',
] as const;
export type AccountNotice = (typeof ACCOUNT_NOTICES)[number];
