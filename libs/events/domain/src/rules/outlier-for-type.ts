import { type ErrorParams, groupedBy } from '@turnout/shared/kernel';
import { isCountedStatus } from '../vocabulary';
import type { LedgerEvent, LedgerFacts, Noticed, ProjectRule } from './contract';

/** A count that is far from those of the other events of its type: a slip of the pen, or an event that deserves a sentence of its own. */
export const outlierForType: ProjectRule = {
  kind: 'project',
  id: 'outlier-for-type',
  severity: 'info',
  check: (facts) => [...countedByType(facts)].flatMap(outliersOf),
};

/** Fewer events say nothing about what is usual. */
const ENOUGH = 6;

/** So many times the spread of the middle half beyond it is far out (Tukey); counts are set on a scale of ratios, for people come in multiples. */
const FAR_OUT = 3;

/** Events that are all alike still differ by half of it now and then. */
const LEAST_SPREAD = /* @__PURE__ */ Math.log(1.5);

interface CountedEvent {
  readonly event: LedgerEvent;
  readonly count: number;
}

function countedByType({ events }: LedgerFacts): Iterable<readonly CountedEvent[]> {
  const counted = events.flatMap((event) => {
    const { count } = event.participants;
    return count === null || !isCountedStatus(event.status) ? [] : [{ event, count }];
  });
  return groupedBy(counted, ({ event }) => event.type).values();
}

function outliersOf(counted: readonly CountedEvent[]): Noticed[] {
  if (counted.length < ENOUGH) return [];
  const sorted = counted.map(({ count }) => count).sort((one, other) => one - other);
  const logs = sorted.map(logOf);
  const [low, high] = [quantile(logs, 1 / 4), quantile(logs, 3 / 4)];
  const reach = FAR_OUT * Math.max(high - low, LEAST_SPREAD);
  const isOut = (count: number): boolean => logOf(count) > high + reach || logOf(count) < low - reach;
  const outliers = counted.filter(({ count }) => isOut(count));
  if (outliers.length === 0) return [];
  const usual = sorted.filter((count) => !isOut(count));
  const median = Math.round(Math.exp(quantile(usual.map(logOf), 1 / 2)));
  const compared = { others: usual.length, least: quantile(usual, 0), most: quantile(usual, 1), median };
  return outliers.map(({ event, count }) => noticed(event, { count, ...compared, way: count > median ? 'more' : 'fewer' }));
}

function noticed({ id, type, meetings }: LedgerEvent, params: ErrorParams & { readonly count: number }): Noticed {
  return {
    ...{ events: [id], pointer: '/participants/count', params: { ...params, type, meetings } },
    ...{ subject: [id, type, params.count], repair: null },
  };
}

/** Nobody and one person stand on the same step. */
function logOf(count: number): number {
  return Math.log(Math.max(count, 1));
}

/** The value below which so large a part of the sorted values lies, between two of them where it falls between them. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [below, above] = [Math.floor(place), Math.ceil(place)].map((each) => sorted[each]) as [number, number];
  return below + (above - below) * (place % 1);
}
