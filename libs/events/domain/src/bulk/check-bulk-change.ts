import type { FieldError, IsoDate } from '@turnout/shared/kernel';
import { checkEvent } from '../draft/check-event';
import type { DraftFacts } from '../draft/event-draft';
import type { EventRecord } from '../event-record';
import { checkReady } from '../review/check-review';
import { statusAfter } from '../review/review-action';
import type { EventStatus } from '../vocabulary';
import { BULK_STATUSES, type BulkChange } from './bulk-change';

/** Codes with which a change of many events is refused as a whole, beside those of an event's own fields. */
export const BULK_FIELD_CODES = ['bulk.nothing-to-change', 'bulk.added-and-removed'] as const;

/** Judges what is to be changed by itself, before any event is looked at: it says something, and names what the project has. */
export function checkBulkChange(change: BulkChange, facts: DraftFacts): FieldError[] {
  const { addCoPartners = [], removeCoPartners = [], status, ...others } = change;
  const isEmpty = [...Object.values(others), status].every((value) => value === undefined);
  if (isEmpty && addCoPartners.length === 0 && removeCoPartners.length === 0)
    return [{ pointer: '/change', code: 'bulk.nothing-to-change' }];
  const { recorder: _, ...own } = facts;
  // Every event has a title and a lead already, so these are not asked for.
  const wrong = checkEvent({ ...others, title: '-', leadPartner: null, coPartners: [...addCoPartners] }, { ...own, required: [] });
  const lead = checkEvent({ title: '-', leadPartner: others.leadPartner }, { ...own, required: [] });
  return [
    ...[...wrong, ...lead].map(({ pointer, ...error }) => ({
      ...error,
      pointer: `/change${pointer.replace('/coPartners', '/addCoPartners')}`,
    })),
    ...unless(status === undefined || BULK_STATUSES.some((known) => known === status), '/change/status', 'event.unknown-status'),
    ...unless(!addCoPartners.some((code) => removeCoPartners.includes(code)), '/change/removeCoPartners', 'bulk.added-and-removed'),
  ];
}

function unless(isRight: boolean, pointer: string, code: string): FieldError[] {
  return isRight ? [] : [{ pointer, code }];
}

/**
 * Judges whether one event can be given a status with many others: what is planned can be held, once its day has come, and the other way
 * round, and whatever is neither approved nor waiting to be can be cancelled. Everything else is reached by review.
 */
export function checkBulkStatus(
  event: Pick<EventRecord, 'status' | 'type' | 'startsOn' | 'leadPartner'>,
  wanted: EventStatus,
  today: IsoDate,
): FieldError[] {
  const { status } = event;
  if (wanted === status) return [];
  if (wanted === 'held' && status === 'planned') return checkReady('hold', event, today);
  const isReached = wanted === 'cancelled' ? statusAfter('cancel', status) !== null : wanted === 'planned' && status === 'held';
  return isReached ? [] : [{ pointer: '/status', code: 'bulk.status-by-review', params: { status } }];
}
