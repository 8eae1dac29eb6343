/** What runs by itself, in the order in which it is shown. Each has words in the catalogue: `accounts.jobs.job.<name>.title` and `.does`. */
export const JOB_NAMES = ['judge-projects', 'clear-imports', 'sweep-renderings', 'send-digests'] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** What a run may count of its work. Each has words in the catalogue: `accounts.jobs.count.<name>`. */
export const JOB_COUNTS = ['projects', 'imports', 'files', 'mails'] as const;
export type JobCount = (typeof JOB_COUNTS)[number];

/** How much a run did, by what is counted; nothing of what it does not count. */
export type JobCounts = Readonly<Partial<Record<JobCount, number>>>;

/**
 * What has become of a run. `waiting`: asked for, and nobody has begun. `running`: somebody does it. `retrying`: it failed and is tried again
 * soon. `interrupted`: whoever did it is gone; somebody takes it over if it still is the latest. `failed`: given up after some attempts.
 */
export const JOB_RUN_STATES = ['waiting', 'running', 'retrying', 'interrupted', 'done', 'failed'] as const;
export type JobRunState = (typeof JOB_RUN_STATES)[number];
