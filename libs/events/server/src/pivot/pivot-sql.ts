import type { PivotDimension } from '@turnout/events/domain';
import { PLACE_KEY } from '../ledger/place-sql';

/** What puts each event in one place; partners put it in several. */
export type PivotSide = Exclude<PivotDimension, 'partner'>;

interface DimensionSql {
  /** What events are first put together by, of `events e`: a plain column where there is one, for which nothing has to be worked out. */
  readonly of: string;
  /** The key, from what was put together as `raw`; a code is read from its table, joined as `k`. */
  readonly key: (raw: string, k: string) => string;
  readonly table?: string;
}

const plain = (of: string): DimensionSql => ({ of, key: (raw) => raw });
const coded = (of: string, table: string): DimensionSql => ({ of, key: (_, k) => `${k}.code`, table });

const DIMENSIONS: Readonly<Record<PivotSide, DimensionSql>> = {
  type: coded('e.type_id', 'event_types'),
  country: plain(PLACE_KEY),
  // Days are few beside the events: their months are written once for each day.
  month: { of: 'e.starts_on', key: (raw) => `to_char(${raw}, 'YYYY-MM')` },
  level: plain('e.level'),
  setting: plain('e.setting'),
  status: plain('e.status'),
};
const LEAD = coded('e.lead_partner_id', 'partners');

/** Sums of the `events e` that are put together; they can be added up further. */
const PARTS = `count(*) as records, sum(e.meetings) as events, count(e.participant_count) as counted, sum(e.participant_count) as people,
  sum(e.participant_count) filter (where e.participant_quality = 'estimate') as estimated`;
const PART_NAMES = 'records, events, counted, people, estimated';

/** As `sumEvents` of the domain, of what was put together. */
const SUMS = `coalesce(sum(records), 0)::integer as records, coalesce(sum(events), 0)::float8 as events,
  case when sum(records) > 0 and sum(counted) = 0 then null else coalesce(sum(people), 0)::float8 end as participants,
  coalesce(sum(estimated), 0)::float8 as estimated, coalesce(sum(records) - sum(counted), 0)::integer as unknown`;

/**
 * The statement that sums `events e` along two dimensions, with a line for each cell, each row, each column, and one for everything. Of the
 * two, only the rows can be partners.
 * @param where the condition on `events e` @param project placeholder of the project's id
 */
export function pivotSql(rows: PivotDimension, columns: PivotSide, where: string, project: string): string {
  return rows === 'partner' ? creditedSql(DIMENSIONS[columns], where, project) : partitionSql(rows, columns, where, project);
}

/** Each event is in one cell: one pass puts them together, and the rest is done with what that leaves. */
function partitionSql(rows: PivotSide, columns: PivotSide, where: string, project: string): string {
  const [down, across] = [DIMENSIONS[rows], DIMENSIONS[columns]];
  return `with held as (select ${down.of} as r, ${across.of} as c, ${PARTS} from events e where ${where} group by 1, 2),
    keyed as (select ${down.key('r', 'rk')} as "row", ${across.key('c', 'ck')} as "column", ${PART_NAMES}
                from held ${joinOf(down, 'r', 'rk', project)} ${joinOf(across, 'c', 'ck', project)})
    select "row", "column", grouping("row") = 0 as "isRow", grouping("column") = 0 as "isColumn", ${SUMS}
      from keyed group by grouping sets (("row", "column"), ("row"), ("column"), ())`;
}

/**
 * An event is in the cell of each of its partners, and once in every total. Put together by its lead, each is in one place: the same pass
 * gives the totals and what leads are credited with. What co-organisers are, and what nobody is, is added.
 */
function creditedSql(across: DimensionSql, where: string, project: string): string {
  const co = 'ep.project_id = e.project_id and ep.event_id = e.id';
  return `with held as (select ${LEAD.of} as r, ${across.of} as c, ${PARTS} from events e where ${where} group by 1, 2),
    credited as (
      select r, c, ${PART_NAMES} from held where r is not null
      union all
      select ep.partner_id, ${across.of}, ${PARTS} from events e join event_partners ep on ${co} and ep.partner_id is distinct from ${LEAD.of}
       where ${where} group by 1, 2
      union all
      select null::uuid, ${across.of}, ${PARTS} from events e
       where ${where} and ${LEAD.of} is null and not exists (select from event_partners ep where ${co}) group by 1, 2),
    shared as (select ${LEAD.key('r', 'rk')} as "row", ${across.key('c', 'ck')} as "column", ${PART_NAMES}
                 from credited ${joinOf(LEAD, 'r', 'rk', project)} ${joinOf(across, 'c', 'ck', project)}),
    once as (select ${across.key('c', 'ck')} as "column", ${PART_NAMES} from held ${joinOf(across, 'c', 'ck', project)})
    select "row", "column", true as "isRow", grouping("column") = 0 as "isColumn", ${SUMS}
      from shared group by grouping sets (("row", "column"), ("row"))
    union all
    select null, "column", false, grouping("column") = 0, ${SUMS} from once group by grouping sets (("column"), ())`;
}

function joinOf({ table }: DimensionSql, raw: string, k: string, project: string): string {
  return table === undefined ? '' : `left join ${table} ${k} on ${k}.project_id = ${project} and ${k}.id = ${raw}`;
}
