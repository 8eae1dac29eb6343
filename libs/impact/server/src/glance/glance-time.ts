import { dueDate, dueState, lastProjectMonth, projectMonth, projectPeriod } from '@turnout/consortium/domain';
import { type ClauseTime, type Deadline, nextDeadline } from '@turnout/impact/domain';
import type { DateRange, IsoDate } from '@turnout/shared/kernel';
import type { GlanceDeadline, GlanceMonth } from './glance.dto';
import type { GlanceRow } from './glance.queries';

/** The project's period as it is stated, or as it follows. */
export function periodOf(row: GlanceRow): DateRange {
  return projectPeriod(row);
}

/** What turns project months and periods into days. */
export function clauseTimeOf({ startsOn, periods }: GlanceRow): ClauseTime {
  return { startsOn, periods };
}

/** Where the project stands in its own time. */
export function monthOf(row: GlanceRow, today: IsoDate): GlanceMonth {
  return { now: projectMonth(row.startsOn, today), last: lastProjectMonth(row) };
}

/** What is delivered is no deadline any more; what is overdue is counted, and not what comes next. */
export function deadlinesOf(row: GlanceRow, today: IsoDate): { readonly nextDeadline: GlanceDeadline | null; readonly overdue: number } {
  const due = row.due.flatMap(({ kind, code, dueMonth, ...facts }) => {
    const on = dueDate(row.startsOn, dueMonth);
    return on === null ? [] : [{ kind, code, on, state: dueState({ ...facts, dueOn: on }, today) }];
  });
  const left = due.filter(({ state }) => state !== 'delivered').map(({ kind, code, on }): Deadline => ({ kind, code, on }));
  const periods = row.periods.map(({ code, to }): Deadline => ({ kind: 'reporting-period', code, on: to }));
  const { to: last } = periodOf(row);
  const end: readonly Deadline[] = last === null ? [] : [{ kind: 'project-end', code: null, on: last }];
  return {
    nextDeadline: nextDeadline([...left, ...periods, ...end], today),
    overdue: due.filter(({ state }) => state === 'overdue').length,
  };
}
