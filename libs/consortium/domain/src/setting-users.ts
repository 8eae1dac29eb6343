/** Kinds of things that can name a setting of a project, the few before the many. */
export const SETTING_USER_KINDS = [
  'work-package',
  'task',
  'event-type',
  'deliverable',
  'milestone',
  'target',
  'reporting-period',
  'member',
  'invitation',
  'event',
] as const;
export type SettingUserKind = (typeof SETTING_USER_KINDS)[number];

/** Most things that are named where something is in use; the rest is counted. */
export const MAX_NAMED_USERS = 20;
