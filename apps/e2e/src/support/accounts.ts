/** Password of all demo accounts. */
export const PASSWORD = 'turnout-demo';

/** The demo accounts by what they may do. */
export const ACCOUNTS = {
  administrator: 'admin@example.org',
  coordinator: 'coordinator@example.org',
  lead: 'lead@example.org',
  partner: 'partner@example.org',
  viewer: 'viewer@example.org',
  other: 'other@example.org',
} as const;
export type AccountRole = keyof typeof ACCOUNTS;
