import { addDays, groupedBy, type IsoDate } from '@turnout/shared/kernel';
import { isCountedStatus } from '../vocabulary';
import type { LedgerEvent, LedgerFacts, Noticed } from './contract';

/** A project whose events have the thing in so many cases, one of ten, has made it a habit: before, its absence is nobody's slip. */
const HABIT = 10;
/** Days within which nobody is reminded of what is still to be written or fetched. */
const GRACE_DAYS = 14;

/** What is missing, and where. */
export interface Absence {
  readonly pointer: string;
  /** Tells whether an event has it. */
  has(event: LedgerEvent): boolean;
}

/**
 * What is missing in events that took place: one finding for each partner in the lead, with all its events, and none as long as the project
 * does without. An event that was handed in is spoken of at once, another when a fortnight has passed since it ended.
 */
export function absences(facts: LedgerFacts, absence: Absence): Noticed[] {
  const held = facts.events.filter(({ status }) => isCountedStatus(status));
  const missing = held.filter((event) => !absence.has(event));
  const isHabit = missing.length < held.length && (held.length - missing.length) * HABIT >= held.length;
  return isHabit
    ? byPartner(
        missing.filter((event) => isDue(event, facts.today)),
        absence.pointer,
      )
    : [];
}

/** One finding for each partner in the lead, the same one as long as the partner is: what it lists may grow and shrink. */
export function byPartner(events: readonly LedgerEvent[], pointer: string): Noticed[] {
  const lists = groupedBy(events, ({ leadPartner }) => leadPartner ?? '');
  return [...lists].map(([partner, listed]) => ({
    ...{ events: listed.map(({ id }) => id), pointer, params: { partner: partner || null, records: listed.length } },
    ...{ subject: [partner], repair: null },
  }));
}

function isDue({ startsOn, endsOn, status }: LedgerEvent, today: IsoDate): boolean {
  const last = endsOn ?? startsOn;
  return status !== 'held' || last === null || addDays(last, GRACE_DAYS) < today;
}
