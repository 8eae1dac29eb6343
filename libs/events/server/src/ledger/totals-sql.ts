import { COUNTED_STATUSES, type EventFilter } from '@turnout/events/domain';

const COUNTED = `e.status in (${COUNTED_STATUSES.map((status) => `'${status}'`).join(', ')})`;

/** The condition that a record that matches is counted: it took place, or its status was asked for by name. */
export function countedSql(filter: Pick<EventFilter, 'status'>): string {
  return filter.status.length > 0 ? 'true' : COUNTED;
}

/** The sums of the `events e` of a group, as `sumEvents` of the domain defines them. */
export const SUM_COLUMNS = `
  count(*)::integer as records,
  coalesce(sum(e.meetings), 0)::float8 as events,
  case when count(*) > 0 and count(e.participant_count) = 0 then null
       else coalesce(sum(e.participant_count), 0)::float8 end as participants,
  coalesce(sum(e.participant_count) filter (where e.participant_quality = 'estimate'), 0)::float8 as estimated,
  (count(*) - count(e.participant_count))::integer as unknown`;

/** As `documentedOf` of the domain: never more than were counted. An unknown count is nobody's, where `least` would pass it over. */
export const DOCUMENTED = `
  coalesce(sum(least(e.participant_count, e.signed_count)) filter (where e.participant_count is not null), 0)::float8 as documented`;

/**
 * Totals of `events e` for which a condition holds, and how many of them the totals leave out: one row. Each record is
 * asked once whether it counts, since asking within every sum costs more than the sums.
 */
export function totalsSql(filter: Pick<EventFilter, 'status'>, where: string): string {
  const counted = (column: string): string => `coalesce(max(${column}) filter (where is_counted), 0) as ${column}`;
  return `
    select ${counted('records')}, ${counted('events')}, ${counted('estimated')}, ${counted('unknown')}, ${counted('documented')},
           case when bool_or(is_counted) then max(participants) filter (where is_counted) else 0 end as participants,
           coalesce(max(records) filter (where not is_counted), 0) as "leftOut"
      from (select ${countedSql(filter)} as is_counted, ${SUM_COLUMNS}, ${DOCUMENTED} from events e where ${where} group by 1) sums`;
}
