import { NO_TOTALS, type SummaryRow, type Totals } from '@turnout/events/domain';
import { isOfType, type Target } from './target';
import { type TargetProgress, targetProgress } from './target-progress';

/** What was promised for one event type beside what was reached. */
export interface PromiseLine {
  /** Code of the event type; `null` for records whose type is not known. */
  readonly type: string | null;
  readonly events: TargetProgress;
  /** People as reported. */
  readonly participants: TargetProgress;
  /** How many of those people come from estimates. */
  readonly estimated: number;
  /** Records without a count: what was reached may be more. */
  readonly unknown: number;
}

/**
 * Sets the sums per type against the promises: a line for every type of the summary, in its order, and then one for
 * every promise whose type has no row. What was promised over all types has a {@link wholeLine} of its own.
 *
 * @see docs/domain/promises.md
 */
export function promiseLines(targets: readonly Target[], rows: readonly Omit<SummaryRow, 'documented'>[]): PromiseLine[] {
  const ofTypes = targets.filter(isOfType);
  const byType = new Map(ofTypes.map((target) => [target.type, target]));
  const listed = new Set(rows.map(({ key }) => key));
  return [
    ...rows.map((row) => promiseLine(row.key, row.key === null ? undefined : byType.get(row.key), row)),
    ...ofTypes.filter(({ type }) => !listed.has(type)).map((target) => promiseLine(target.type, target, NO_TOTALS)),
  ];
}

/**
 * Sets the sum of all events against what was promised over all types: there a surplus of one type does make up for a lack of another.
 * Its `type` is that of the promise.
 */
export function wholeLine(target: Target, total: Totals): PromiseLine {
  return promiseLine(null, target, total);
}

/** A promise that is to be kept by a month of its own counts what was held by then; any other counts all of its line. */
export function promiseLineOf<Line extends Pick<PromiseLine, 'events' | 'participants'>>(
  { byMonth, events: promised }: Pick<Target, 'byMonth' | 'events'>,
  line: Line,
  progress: Pick<PromiseLine, 'events' | 'participants'>,
): Line {
  if (byMonth === null) return line;
  return { ...line, events: targetProgress({ reached: progress.events.reached, promised }), participants: progress.participants };
}

function promiseLine(type: string | null, target: Target | undefined, totals: Totals): PromiseLine {
  return {
    type,
    events: targetProgress({ reached: totals.events, promised: target?.events ?? null }),
    participants: targetProgress({ reached: totals.participants, promised: target?.participants ?? null }),
    estimated: totals.estimated,
    unknown: totals.unknown,
  };
}
