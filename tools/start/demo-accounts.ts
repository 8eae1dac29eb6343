const PASSWORD = 'turnout-demo';

const ACCOUNTS = [
  ['admin@example.org', 'administrator'],
  ['coordinator@example.org', 'coordinator of every demo project'],
  ['lead@example.org', 'work-package lead in Soci@ll'],
  ['partner@example.org', 'partner CESIE in Soci@ll'],
  ['viewer@example.org', 'viewer in Soci@ll'],
  ['other@example.org', 'coordinator of Exchange Hub Plus only'],
] as const;

/** The accounts of the demo data, as a table for the terminal. */
export function demoAccounts(): string {
  const width = Math.max(...ACCOUNTS.map(([address]) => address.length));
  const rows = ACCOUNTS.map(([address, role]) => `  ${address.padEnd(width)}  ${role}`);
  return [`Demo accounts, the password of all is ${PASSWORD}`, ...rows, ''].join('\n');
}
