import { perMeasure, type PerMeasure } from './measure';
import type { PromiseTime } from './promise-time';

/** What is to be there by the end of a project month. */
export interface PlanPoint {
  readonly month: number;
  /** Events or people, from the start on. */
  readonly due: number;
}

/** What of a promise is to be there by a month before its last one: a condition with a deadline of its own. */
export interface DueEarlier extends PerMeasure<number> {
  readonly month: number;
}

/**
 * The plan of a promise, for events and for participants; empty where nothing was promised about them, or not by when.
 *
 * @see docs/domain/pace.md
 */
export function planOf(
  promised: PerMeasure<number | null>,
  { from, to }: PromiseTime,
  earlier: readonly DueEarlier[] = [],
): PerMeasure<readonly PlanPoint[]> {
  return perMeasure((measure) => {
    const whole = promised[measure];
    if (whole === null || to === null) return [];
    const before = earlier.filter(({ month }) => month < to).map((due) => ({ month: due.month, due: Math.min(whole, due[measure]) }));
    return planLine(from, [...before, { month: to, due: whole }]);
  });
}

/**
 * Lays the line of a plan through what is due by certain months: it starts at nothing before the first month, and never falls.
 *
 * @param from the first project month of the promise
 * @param points what is due, in any order; several for one month: the largest counts
 * @returns the points with the start before them, by month; none where nothing is due by any month
 */
export function planLine(from: number, points: readonly PlanPoint[]): readonly PlanPoint[] {
  const byMonth = [...points].sort((one, other) => one.month - other.month || one.due - other.due);
  const [first] = byMonth;
  if (first === undefined) return [];
  const line: PlanPoint[] = [{ month: Math.min(from, first.month) - 1, due: 0 }];
  let due = 0;
  for (const [index, point] of byMonth.entries()) {
    due = Math.max(due, point.due);
    if (byMonth[index + 1]?.month !== point.month) line.push({ month: point.month, due });
  }
  return line;
}

/**
 * What a plan asks to be there by the end of a month: evenly between two points, whole events and people only, so that one more is due no
 * sooner than the line has reached it. Behind the last point everything stays due; `null` without a plan.
 */
export function dueBy(line: readonly PlanPoint[], month: number): number | null {
  const next = line.findIndex((point) => point.month >= month);
  const [before, behind] = [line[next - 1], line[next]];
  if (behind === undefined) return line.at(-1)?.due ?? null;
  if (before === undefined) return behind.due;
  return before.due + Math.floor(((behind.due - before.due) * (month - before.month)) / (behind.month - before.month));
}
