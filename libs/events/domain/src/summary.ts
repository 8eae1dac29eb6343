import type { EventRecord } from './event-record';
import { documentedOf } from './evidence/documented';
import { EUROPEAN, partnersOf, placeKeyOf } from './place-key';
import { NO_TOTALS, sumEvents, type Totals } from './totals';
import { type CountingBasis, EVENT_LEVELS, EVENT_MODES, EVENT_SETTINGS, EVENT_STATUSES, type SummaryDimension } from './vocabulary';

/** Totals, and how many of the participants signed lists document. */
export interface DocumentedTotals extends Totals {
  readonly documented: number;
}

/** Totals of no records, with nobody documented. */
export const NO_DOCUMENTED_TOTALS: DocumentedTotals = { ...NO_TOTALS, documented: 0 };

/** Totals of the records that share a key; `null` is "not known". Months are `YYYY-MM`. */
export interface SummaryRow extends DocumentedTotals {
  readonly key: string | null;
}

/** Records summed along one dimension. */
export interface Summary {
  readonly by: SummaryDimension;
  readonly basis: CountingBasis;
  readonly rows: readonly SummaryRow[];
  /** Sums of the records themselves, each once; rows by partner add up to more. */
  readonly total: DocumentedTotals;
}

/**
 * Sums records along a dimension: the definition that the database's sums are held against.
 *
 * Keys of `order` are listed in that order, with zeros where no record has them; keys that it does not name follow, and
 * "not known" comes last. Filter and count first: every record given is summed.
 *
 * @see docs/domain/counting.md
 */
export function summarise(records: readonly EventRecord[], by: SummaryDimension, order: readonly string[] = []): Summary {
  const groups = new Map<string | null, EventRecord[]>();
  for (const record of records) {
    for (const key of keysOf(record, by)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  const rows = orderSummaryKeys([...groups.keys()], by, order).map((key) => ({ key, ...sumDocumented(groups.get(key) ?? []) }));
  return { by, basis: basisOf(by), rows, total: sumDocumented(records) };
}

/** Sums records, with those of their participants whom signed lists document. */
export function sumDocumented(records: readonly EventRecord[]): DocumentedTotals {
  return { ...sumEvents(records), documented: records.reduce((sum, record) => sum + documentedOf(record), 0) };
}

/**
 * Puts the keys of a summary in order, each once: those of `order` first, whether any record has them or not, then the
 * vocabulary's own order, then others as text, and "not known" last.
 */
export function orderSummaryKeys(keys: readonly (string | null)[], by: SummaryDimension, order: readonly string[]): (string | null)[] {
  return [...new Set<string | null>([...order, ...keys])].sort((a, b) => rank(a, by, order) - rank(b, by, order) || compare(a, b));
}

/** What the rows of a summary count. */
export function basisOf(by: SummaryDimension): CountingBasis {
  return by === 'partner' ? 'credited-to-each-partner' : 'participants-as-reported';
}

/** The keys a record is summed under: one, or one for each of its partners. */
export function keysOf(record: EventRecord, by: SummaryDimension): (string | null)[] {
  switch (by) {
    case 'partner': {
      const partners = partnersOf(record);
      return partners.length === 0 ? [null] : partners;
    }
    case 'country':
      return [placeKeyOf(record)];
    case 'month':
      return [record.startsOn?.slice(0, 7) ?? null];
    default:
      return [record[by]];
  }
}

/** Listed keys by their place, then the vocabulary's own order, then others, European behind the countries, not known last. */
function rank(key: string | null, by: SummaryDimension, order: readonly string[]): number {
  if (key === null) return Number.MAX_SAFE_INTEGER;
  const listed = order.indexOf(key);
  if (listed >= 0) return listed;
  return order.length + 1 + (by === 'country' && key === EUROPEAN ? 1 : vocabularyOf(by).indexOf(key));
}

const VOCABULARIES = { level: EVENT_LEVELS, setting: EVENT_SETTINGS, mode: EVENT_MODES, status: EVENT_STATUSES } as const;

function vocabularyOf(by: SummaryDimension): readonly string[] {
  return by in VOCABULARIES ? VOCABULARIES[by as keyof typeof VOCABULARIES] : [];
}

function compare(a: string | null, b: string | null): number {
  return String(a) < String(b) ? -1 : 1;
}
