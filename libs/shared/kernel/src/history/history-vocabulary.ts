/** Kinds of things whose changes are kept. A kind that is once written stays here, for its entries are never deleted. */
export const HISTORY_KINDS = [
  'project',
  'partner',
  'event-type',
  'work-package',
  'deliverable',
  'milestone',
  'target',
  'event',
  'member',
  'invitation',
  'reporting-period',
  'task',
  'view',
  'import',
  'finding',
  'composition',
  'version',
  'version-link',
  'reminder-rules',
] as const;

/** Kinds of things that belong to no project: their changes are in the history of the installation. */
export const INSTALLATION_HISTORY_KINDS = ['account', 'access-token', 'calendar-feed'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number] | (typeof INSTALLATION_HISTORY_KINDS)[number];

/** What can be done with a thing. Like a kind, once written it stays. */
export const HISTORY_OPERATIONS = [
  'create',
  'change',
  'delete',
  'hold',
  'submit',
  'return',
  'approve',
  'reopen',
  'cancel',
  'comment',
  'rename',
  'merge',
  'lock',
  'unlock',
  'attach',
  'detach',
  'undo',
  'import',
  'accept',
  'freeze',
  'render',
  'share',
  'revoke',
] as const;
export type HistoryOperation = (typeof HISTORY_OPERATIONS)[number];

/** How somebody came in: signed in with a browser, with a token of the interface, or the program itself. */
export const HISTORY_CHANNELS = ['session', 'token', 'system'] as const;
export type HistoryChannel = (typeof HISTORY_CHANNELS)[number];
