import { projectMonth } from '@turnout/consortium/domain';
import type { ClauseTime } from '../clauses';
import type { Target, TargetClause } from '../target';
import { perMeasure, type PerMeasure } from './measure';
import type { DueEarlier } from './plan-line';

/**
 * What of a promise is due before all of it: the clauses that name a month or a period, and those that are asked for again in each. A clause
 * within one that has a deadline is due with it.
 *
 * @returns all that is due by each of these months, by month; clauses that may share their events are not added up
 * @see docs/domain/pace.md
 */
export function dueEarlier({ clauses, surplus }: Pick<Target, 'clauses' | 'surplus'>, time: ClauseTime): readonly DueEarlier[] {
  const due = clauses.flatMap((clause) => dueOf(clause, time));
  const months = [...new Set(due.map(({ month }) => month))].sort((one, other) => one - other);
  return months.map((month) => {
    const until = due.filter((each) => each.month <= month);
    return {
      month,
      ...perMeasure((measure) => {
        const figures = until.map((each) => each[measure]);
        return surplus === 'once' ? figures.reduce((sum, each) => sum + each, 0) : Math.max(...figures);
      }),
    };
  });
}

function dueOf(clause: TargetClause, time: ClauseTime): readonly DueEarlier[] {
  const months = monthsOf(clause, time);
  if (months.length === 0) return clause.clauses.flatMap((part) => dueOf(part, time));
  return months.map((month) => ({ month, ...promisedBy(clause) }));
}

function monthsOf({ byMonth, period, eachPeriod }: TargetClause, { startsOn, periods }: ClauseTime): readonly number[] {
  if (byMonth !== null) return [byMonth];
  return periods
    .filter(({ code }) => eachPeriod || code === period)
    .flatMap(({ to }) => {
      const month = projectMonth(startsOn, to);
      return month === null || month < 1 ? [] : [month];
    });
}

function promisedBy({ events, participants, participantsPerEvent }: TargetClause): PerMeasure<number> {
  const meetings = events ?? 0;
  return { events: meetings, participants: participants ?? meetings * (participantsPerEvent ?? 0) };
}
