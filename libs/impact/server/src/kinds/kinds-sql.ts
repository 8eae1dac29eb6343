import { SqlParams } from '@turnout/events/server';
import { type JudgedPromise, promiseSql } from './promise-sql';

/** Events of one kind that begin in a month. */
export interface KindMonth {
  /** How they fit, as letters. */
  readonly fits: string;
  /** First day of the month; `null` for those without a day. */
  readonly month: string | null;
}

/** A promise and what of its events is read one by one. */
export interface OpenedPromise extends JudgedPromise {
  readonly months: readonly KindMonth[];
}

/** A statement with its values. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const MONTH = `date_trunc('month', e.starts_on::timestamp)::date`;

/** Adds the events of each promise up by how they fit its nodes, and by month or, for who asks for no event of them, in all months together. */
export function kindsSql(promises: readonly JudgedPromise[], statuses: readonly string[], isByMonth: boolean): Statement {
  const params = new SqlParams();
  const counted = `e.status = any(${params.add(statuses)}::text[])`;
  const parts = promises.map((promise, index) => {
    const { fits, joins, condition, people } = promiseSql(promise, params);
    const sums = people.map((each) => `coalesce(sum(${each}), 0)::integer`).join(', ');
    return `
      select ${String(index)} as promise, ${fits} as fits, ${isByMonth ? MONTH : 'null::date'} as month, count(*)::integer as records,
             sum(e.meetings)::integer as meetings, count(e.participant_count) > 0 as "isCounted", min(e.starts_on) as first_on,
             array[${sums}] as people
        from events e ${joins} where ${condition} and ${counted} group by 2, 3`;
  });
  const columns = 'promise, fits, month::text, records, meetings, "isCounted", first_on::text as "firstOn", people';
  return { sql: `select ${columns} from (${parts.join(' union all ')}) kinds`, values: params.values };
}

/** Reads the events of some kinds and months of each promise. */
export function eventsSql(promises: readonly OpenedPromise[], statuses: readonly string[]): Statement {
  const params = new SqlParams();
  const counted = `e.status = any(${params.add(statuses)}::text[])`;
  const parts = promises.map(({ months, ...promise }, index) => {
    const { fits, joins, condition, audience } = promiseSql(promise, params);
    const wanted = params.add(months.map((each) => each.fits + (each.month ?? '')));
    return `
      select * from (
        select ${String(index)} as promise, ${fits} as fits, ${MONTH} as month, e.id, e.starts_on, e.meetings, e.participant_count as count,
               ${audience} as audience
          from events e ${joins} where ${condition} and ${counted} and (${withinSql(months, params)})) events
       where fits || coalesce(month::text, '') = any(${wanted}::text[])`;
  });
  const columns = 'promise, fits, id, starts_on::text as "startsOn", meetings, count, audience, month::text';
  return { sql: `select ${columns} from (${parts.join(' union all ')}) events`, values: params.values };
}

/** That one of the `events e` begins in one of the months: each by itself, so that an index finds them. */
function withinSql(months: OpenedPromise['months'], params: SqlParams): string {
  const within = [...new Set(months.map(({ month }) => month))].map((month) => {
    if (month === null) return 'e.starts_on is null';
    const first = `${params.add(month)}::date`;
    return `(e.starts_on >= ${first} and e.starts_on < (${first} + interval '1 month')::date)`;
  });
  return within.length === 0 ? 'false' : within.join(' or ');
}
