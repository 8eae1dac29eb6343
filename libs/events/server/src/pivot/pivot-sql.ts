import type { PivotDimension } from '@turnout/events/domain';
import { creditedSql } from '../ledger/credited-sql';
import { PLAIN_PARTS } from '../ledger/parts-sql';
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

/**
 * The statement that sums `events e` along two dimensions, with a line for each cell, each row, each column, and one for everything. Of the
 * two, only the rows can be partners.
 * @param where the condition on `events e` @param project placeholder of the project's id
 */
export function pivotSql(rows: PivotDimension, columns: PivotSide, where: string, project: string): string {
  return rows === 'partner' ? partnersSql(DIMENSIONS[columns], where, project) : partitionSql(rows, columns, where, project);
}

/** Each event is in one cell: one pass puts them together, and the rest is done with what that leaves. */
function partitionSql(rows: PivotSide, columns: PivotSide, where: string, project: string): string {
  const [down, across] = [DIMENSIONS[rows], DIMENSIONS[columns]];
  return `with held as (select ${down.of} as r, ${across.of} as c, ${PLAIN_PARTS.of} from events e where ${where} group by 1, 2),
    keyed as (select ${down.key('r', 'rk')} as "row", ${across.key('c', 'ck')} as "column", ${PLAIN_PARTS.names}
                from held ${joinOf(down, 'r', 'rk', project)} ${joinOf(across, 'c', 'ck', project)})
    select "row", "column", grouping("row") = 0 as "isRow", grouping("column") = 0 as "isColumn", ${PLAIN_PARTS.sums}
      from keyed group by grouping sets (("row", "column"), ("row"), ("column"), ())`;
}

/** An event is in the cell of each of its partners, and once in every total. */
function partnersSql(across: DimensionSql, where: string, project: string): string {
  const { names, sums } = PLAIN_PARTS;
  return `with ${creditedSql({ where, parts: PLAIN_PARTS, by: across.of })},
    shared as (select ${LEAD.key('r', 'rk')} as "row", ${across.key('c', 'ck')} as "column", ${names}
                 from credited ${joinOf(LEAD, 'r', 'rk', project)} ${joinOf(across, 'c', 'ck', project)}),
    once as (select ${across.key('c', 'ck')} as "column", ${names} from held ${joinOf(across, 'c', 'ck', project)})
    select "row", "column", true as "isRow", grouping("column") = 0 as "isColumn", ${sums}
      from shared group by grouping sets (("row", "column"), ("row"))
    union all
    select null, "column", false, grouping("column") = 0, ${sums} from once group by grouping sets (("column"), ())`;
}

function joinOf({ table }: DimensionSql, raw: string, k: string, project: string): string {
  return table === undefined ? '' : `left join ${table} ${k} on ${k}.project_id = ${project} and ${k}.id = ${raw}`;
}
