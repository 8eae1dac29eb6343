import type { IsoDate } from '@turnout/shared/kernel';
import type { PlaceKey } from '../place-key';
import type { EventLevel, EventMode, EventSetting, EventStatus } from '../vocabulary';

/** Facts a filter asks about by naming values, in the order they stand in an address. */
export const FILTER_FIELDS = [
  'type',
  'country',
  'level',
  'partner',
  'setting',
  'mode',
  'status',
  'workPackage',
  'deliverable',
  'milestone',
  'finding',
  'import',
] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** Stands among rules for any of them. */
export const ANY_FINDING = 'any';

/**
 * Which events are asked for. A list that is empty asks nothing; otherwise one of its values has to be the event's, and
 * `null` among them stands for "not known". All questions have to be answered with yes.
 */
export interface EventFilter {
  /** Codes of event types. */
  readonly type: readonly (string | null)[];
  readonly country: readonly (PlaceKey | null)[];
  readonly level: readonly (EventLevel | null)[];
  /** Codes of partners; lead and co-organisers both count. */
  readonly partner: readonly (string | null)[];
  readonly setting: readonly (EventSetting | null)[];
  readonly mode: readonly (EventMode | null)[];
  /** Named statuses are counted too; without any, only what took place is. */
  readonly status: readonly EventStatus[];
  /** Codes of work packages. */
  readonly workPackage: readonly (string | null)[];
  /** Codes of deliverables; an event that counts for several is found by each. */
  readonly deliverable: readonly (string | null)[];
  /** Codes of milestones. */
  readonly milestone: readonly (string | null)[];
  /** Ids of quality rules that noticed something about the event which is still open; {@link ANY_FINDING} for any, `null` for none. */
  readonly finding: readonly (string | null)[];
  /** Ids of imports that made or changed an event; `null` for events that were logged one by one. */
  readonly import: readonly (string | null)[];
  /** First and last day an event may begin on, so that an event falls into exactly one of two adjoining periods. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Only events whose day nobody stated; `from` and `to` are `null` then. */
  readonly isUndated?: true;
  /** Words to be found in title or place; empty for none. */
  readonly q: string;
}

/** Asks nothing: every event matches. */
export const NO_FILTER: EventFilter = {
  type: [],
  country: [],
  level: [],
  partner: [],
  setting: [],
  mode: [],
  status: [],
  workPackage: [],
  deliverable: [],
  milestone: [],
  finding: [],
  import: [],
  from: null,
  to: null,
  q: '',
};

/** Tells whether the filter asks nothing. */
export function isEmptyFilter(filter: EventFilter): boolean {
  const hasPeriod = filter.from !== null || filter.to !== null || filter.isUndated === true;
  return FILTER_FIELDS.every((field) => filter[field].length === 0) && !hasPeriod && filter.q === '';
}
