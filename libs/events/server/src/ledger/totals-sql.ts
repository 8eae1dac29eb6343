import { COUNTED_STATUSES, type EventFilter } from '@turnout/events/domain';

const COUNTED = `e.status in (${COUNTED_STATUSES.map((status) => `'${status}'`).join(', ')})`;

/** The condition that a record that matches is counted: it took place, or its status was asked for by name. */
export function countedSql(filter: Pick<EventFilter, 'status'>): string {
  return filter.status.length > 0 ? 'true' : COUNTED;
}

/** The sums of `events e` as `sumEvents` of the domain defines them, over rows for which the condition holds. */
export function sumColumns(condition: string): string {
  const where = `filter (where ${condition})`;
  return `
    (count(*) ${where})::integer as records,
    coalesce(sum(e.meetings) ${where}, 0)::float8 as events,
    case when count(*) ${where} > 0 and count(e.participant_count) ${where} = 0 then null
         else coalesce(sum(e.participant_count) ${where}, 0)::float8 end as participants,
    coalesce(sum(e.participant_count) filter (where ${condition} and e.participant_quality = 'estimate'), 0)::float8 as estimated,
    (count(*) filter (where ${condition} and e.participant_count is null))::integer as unknown`;
}

/** Totals of `events e` for which a condition holds, and how many of them the totals leave out: one row. */
export function totalsSql(filter: Pick<EventFilter, 'status'>, where: string): string {
  const counted = countedSql(filter);
  return `select ${sumColumns(counted)}, (count(*) filter (where not (${counted})))::integer as "leftOut" from events e where ${where}`;
}
