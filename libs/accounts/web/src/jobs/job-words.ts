import { JOB_COUNTS, type JobRunState } from '@turnout/shared/kernel';
import type { JobRun, JobSchedule } from '@turnout/shared/api-client';
import type { Translator } from '@turnout/shared/i18n';
import type { BadgeTone } from '@turnout/shared/ui';

/** How a state is coloured. */
export const RUN_TONES: Readonly<Record<JobRunState, BadgeTone>> = {
  waiting: 'neutral',
  running: 'neutral',
  retrying: 'attention',
  interrupted: 'attention',
  done: 'reached',
  failed: 'wrong',
};

/** When a job is due: "Every Monday at 07:00, Europe/Brussels". */
export function scheduleWords({ every, on, at, zone }: JobSchedule, { text }: Translator): string {
  return text(`accounts.jobs.schedule.${every}`, { on, at, zone });
}

/** What a run did, each thing it counts: "5 projects judged". */
export function countWords({ counts, state }: Pick<JobRun, 'counts' | 'state'>, { text }: Translator): string {
  const known = JOB_COUNTS.flatMap((name) => {
    const count = counts?.[name];
    return count === undefined ? [] : [text(`accounts.jobs.count.${name}`, { count })];
  });
  return known.length === 0 && state === 'done' ? text('accounts.jobs.nothing-counted') : known.join(', ');
}

/** How long the latest attempt took; empty while it has not ended. */
export function durationWords({ startedAt, finishedAt }: Pick<JobRun, 'startedAt' | 'finishedAt'>, { text }: Translator): string {
  if (startedAt === null || finishedAt === null) return '';
  const seconds = Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
  if (seconds < 1) return text('accounts.jobs.took.under-a-second');
  if (seconds < 60) return text('accounts.jobs.took.seconds', { seconds });
  return text('accounts.jobs.took.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

/** What there is to add to the state: the attempt, where it is not the first, and why it failed. */
export function troubleWords({ attempts, lastError }: Pick<JobRun, 'attempts' | 'lastError'>, { text }: Translator): string {
  const attempt = attempts > 1 ? [text('accounts.jobs.attempts', { attempts })] : [];
  return [...attempt, ...(lastError === null ? [] : [text('accounts.jobs.error', { code: lastError })])].join(', ');
}
