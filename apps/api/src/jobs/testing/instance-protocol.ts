import type { JobName } from '@turnout/shared/kernel';
import type { Schedule } from '@turnout/shared/server-platform';

/** What an instance is told: the time it is, and after how many people it is to stand still, for it will be killed there. */
export interface InstanceOrder {
  readonly now: string;
  readonly standAfter: number | null;
}

/** What an instance says. */
export interface InstanceReport {
  readonly kind: 'ready' | 'looked' | 'standing';
}

/** Whoever is asked in every slot. */
export const PEOPLE = ['ana@example.org', 'ben@example.org'] as const;

/** Short, so that little time is spent in waiting for the dead. */
export const PROOF_LEASE_MS = 400;

/** A time that one night of the year does not have and another has twice, and a day that most months do not have. */
export const PROOF_SCHEDULES = {
  'judge-projects': { every: 'day', at: '02:30', zone: 'Europe/Brussels' },
  'clear-imports': { every: 'month', on: 31, at: '23:45', zone: 'Europe/Lisbon' },
} as unknown as Readonly<Record<JobName, Schedule>>;
