import { addDays, type IsoDate } from '@turnout/shared/kernel';
import { type DueStatus, isDelivered } from './due-status';

/** How something that is due stands today. */
export const DUE_STATES = ['delivered', 'overdue', 'due-soon', 'later', 'not-known'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** Days before its last day from which something is due soon. */
export const DUE_SOON_DAYS = 30;

/** What is known of a thing that is due. */
export interface DueFacts {
  readonly status: DueStatus | null;
  readonly deliveredOn: IsoDate | null;
  /** The last day it is due. */
  readonly dueOn: IsoDate | null;
}

/** How something that is due stands: on its last day it is not overdue yet. */
export function dueState({ status, deliveredOn, dueOn }: DueFacts, today: IsoDate): DueState {
  if (deliveredOn !== null || isDelivered(status)) return 'delivered';
  if (dueOn === null) return 'not-known';
  if (dueOn < today) return 'overdue';
  return dueOn <= addDays(today, DUE_SOON_DAYS) ? 'due-soon' : 'later';
}
