import type { ReportingPeriod } from '@turnout/events/domain';

/** Locked periods as `holdingPeriod` of the domain takes them. */
export type LockedPeriods = readonly ReportingPeriod[];

/**
 * The locked periods of a project as one value of a row: they are few, so each event is judged against them by the domain and
 * no row asks for its own.
 * @param project placeholder or column of the project's id
 */
export function lockedPeriodsSql(project: string): string {
  return `(
    select coalesce(json_agg(json_build_object(
             'code', rp.code, 'title', rp.title, 'startsOn', rp.starts_on, 'endsOn', rp.ends_on,
             'lockedAt', to_char(rp.locked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'exceptions', (select coalesce(json_agg(json_build_object('partner', xp.code, 'event', x.event_id, 'until', x.until)), '[]')
                              from reporting_period_exceptions x
                              left join partners xp on xp.project_id = x.project_id and xp.id = x.partner_id
                             where x.project_id = rp.project_id and x.period_id = rp.id))), '[]')
      from reporting_periods rp where rp.project_id = ${project} and rp.locked_at is not null)`;
}

/**
 * The condition that a locked period holds `events e`. It says in SQL what `holdingPeriod` of the domain says in TypeScript; a
 * test holds one against the other.
 * @param today placeholder of the day that exceptions are judged on
 */
export function heldSql(today: string): string {
  return `exists (
    select from reporting_periods rp
     where rp.project_id = e.project_id and rp.locked_at is not null and (
         e.starts_on between rp.starts_on and rp.ends_on
         or (e.series_basis is not null and exists (select from event_meetings m
              where m.project_id = e.project_id and m.event_id = e.id and m.held_on between rp.starts_on and rp.ends_on)))
       and not exists (select from reporting_period_exceptions x
                        where x.project_id = rp.project_id and x.period_id = rp.id
                          and (x.event_id = e.id or x.partner_id = e.lead_partner_id)
                          and (x.until is null or x.until >= ${today}::date)))`;
}
