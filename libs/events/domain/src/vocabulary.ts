export { BREAKDOWN_DIMENSIONS, type BreakdownDimension } from '@turnout/consortium/domain';

/** Whether an event addressed one country or several. */
export const EVENT_LEVELS = ['national', 'international'] as const;
export type EventLevel = (typeof EVENT_LEVELS)[number];

/** How people took part. */
export const EVENT_MODES = ['on-site', 'online', 'hybrid'] as const;
export type EventMode = (typeof EVENT_MODES)[number];

/** Where the event stood in the terms of the promises; `null` beside these means not stated. */
export const EVENT_SETTINGS = ['school', 'local-community', 'other'] as const;
export type EventSetting = (typeof EVENT_SETTINGS)[number];

/** planned → held → submitted → returned or approved; or cancelled. */
export const EVENT_STATUSES = ['planned', 'held', 'submitted', 'returned', 'approved', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Statuses of events that took place: the ones a total counts unless statuses are asked for by name. */
export const COUNTED_STATUSES = ['held', 'submitted', 'returned', 'approved'] as const satisfies readonly EventStatus[];

/** Tells whether events of this status took place. */
export function isCountedStatus(status: EventStatus): boolean {
  return COUNTED_STATUSES.some((counted) => counted === status);
}

/** How good a participant count is. */
export const PARTICIPANT_QUALITIES = ['exact', 'estimate', 'unknown'] as const;
export type ParticipantQuality = (typeof PARTICIPANT_QUALITIES)[number];

/** How a participant count came about; `null` beside these means not stated. */
export const PARTICIPANT_METHODS = ['signed-list', 'head-count', 'platform-log', 'organiser-estimate'] as const;
export type ParticipantMethod = (typeof PARTICIPANT_METHODS)[number];

/** What records can be summed by. */
export const SUMMARY_DIMENSIONS = [
  'type',
  'country',
  'level',
  'partner',
  'month',
  'setting',
  'leadPartner',
  'status',
  'mode',
  'workPackage',
] as const;
export type SummaryDimension = (typeof SUMMARY_DIMENSIONS)[number];

/**
 * What a total counts. `participants-as-reported`: the sum of the counts as the organisers gave them.
 * `credited-to-each-partner`: each partner of an event is credited with the whole event, so rows add up to more than the total.
 */
export const COUNTING_BASES = ['participants-as-reported', 'credited-to-each-partner'] as const;
export type CountingBasis = (typeof COUNTING_BASES)[number];
