import { Injectable } from '@nestjs/common';
import { type DaySpan, type EventFilter, type ListTotals, parseDaySpan, parseEventFilter } from '@turnout/events/domain';
import { readRows } from '@turnout/shared/server-platform';
import { filterOf } from '../event/filter-of';
import { SqlParams } from '../ledger/sql-params';
import { totalsSql } from '../ledger/totals-sql';
import { type Reader, whereSql } from '../ledger/where-sql';
import { SERIES_COLUMNS } from '../series/series-sql';
import type { CalendarQuery, EventCalendar } from './calendar.dto';

/** A month with more than this is not read event by event. */
const MAX_SHOWN = 500;

type CalendarRow = ListTotals & Omit<EventCalendar, 'totals'>;

/** As `spansOf` of the domain: from the first day to the last, and of a series each meeting by itself. */
const DAYS = `
  select id, starts_on as first_day, coalesce(ends_on, starts_on) as last_day
    from matching where starts_on is not null and series_basis is null
  union all
  select m.event_id, m.held_on, m.held_on
    from matching s join event_meetings m on m.project_id = s.project_id and m.event_id = s.id where s.series_basis is not null`;

/** Reads what takes place on some days. */
@Injectable()
export class CalendarQueries {
  /** @throws DomainError `date.invalid`, `calendar.span-invalid`, or what the filter does not understand */
  async read(reader: Reader, query: CalendarQuery): Promise<EventCalendar> {
    const { items, total, before, after, undated, ...totals } = await this.#row(
      reader,
      parseDaySpan(query.first, query.last),
      parseEventFilter(filterOf(query)),
    );
    return { items, total, before, after, undated, totals };
  }

  /** Days and totals in one statement, so that they cannot disagree. */
  async #row(reader: Reader, span: DaySpan, filter: EventFilter): Promise<CalendarRow> {
    const params = new SqlParams();
    const { where, project } = await whereSql(reader, filter, params);
    const [first, last] = [`${params.add(span.first)}::date`, `${params.add(span.last)}::date`];
    const [row] = await readRows<CalendarRow>(
      reader.manager,
      `with matching as (select e.project_id, e.id, e.starts_on, e.ends_on, e.series_basis from events e where ${where}),
            days as (${DAYS}),
            shown as (select distinct id from days where first_day <= ${last} and last_day >= ${first})
       select totals.*,
              (select coalesce(json_agg(item), '[]') from (${itemsSql(project)}) item) as items,
              (select count(*)::integer from shown) as total,
              (select max(last_day)::text from days where last_day < ${first}) as before,
              (select min(first_day)::text from days where first_day > ${last}) as after,
              (select count(*)::integer from matching where starts_on is null) as undated
         from (${totalsSql(filter, where)}) totals`,
      params.values,
    );
    if (!row) throw new Error('An aggregate without groups answers one row.');
    return row;
  }
}

function itemsSql(project: string): string {
  return `select e.id, t.code as type, e.title, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", ${SERIES_COLUMNS},
                 e.status, e.country, e.place, lead.code as "leadPartner",
                 json_build_object('count', e.participant_count, 'quality', e.participant_quality, 'method', e.participant_method) as participants
            from events e
            left join event_types t on t.project_id = e.project_id and t.id = e.type_id
            left join partners lead on lead.project_id = e.project_id and lead.id = e.lead_partner_id
           where e.project_id = ${project} and e.id in (select id from shown)
           order by e.starts_on, e.id
           limit ${String(MAX_SHOWN)}`;
}
