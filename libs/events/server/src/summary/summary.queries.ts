import { Injectable } from '@nestjs/common';
import { type DocumentedTotals, type EventFilter, type SummaryDimension, type SummaryRow } from '@turnout/events/domain';
import { readRows } from '@turnout/shared/server-platform';
import { creditedSql } from '../ledger/credited-sql';
import { DOCUMENTED_PARTS } from '../ledger/parts-sql';
import { PLACE_KEY } from '../ledger/place-sql';
import { SqlParams } from '../ledger/sql-params';
import { countedSql, DOCUMENTED, SUM_COLUMNS } from '../ledger/totals-sql';
import { type Reader, whereSql } from '../ledger/where-sql';

/** What puts each record in one row; partners put it in several. */
type OneRowDimension = Exclude<SummaryDimension, 'partner'>;

/** The key of each dimension, and what beyond `events e` it is read from. */
const KEYS: Readonly<Record<OneRowDimension, { readonly key: string; readonly from?: string }>> = {
  type: { key: 'k.code', from: 'left join event_types k on k.project_id = e.project_id and k.id = e.type_id' },
  country: { key: PLACE_KEY },
  level: { key: 'e.level' },
  setting: { key: 'e.setting' },
  mode: { key: 'e.mode' },
  status: { key: 'e.status' },
  leadPartner: { key: 'k.code', from: 'left join partners k on k.project_id = e.project_id and k.id = e.lead_partner_id' },
  workPackage: { key: 'k.code', from: 'left join work_packages k on k.project_id = e.project_id and k.id = e.work_package_id' },
  month: { key: `to_char(e.starts_on, 'YYYY-MM')` },
};

const COLUMNS = `${SUM_COLUMNS}, ${DOCUMENTED}`;

/** Sums of the records, by key and altogether. */
export interface Sums {
  /** A row for each key that any counted record has, in no particular order. */
  readonly rows: readonly SummaryRow[];
  /** Each counted record once. */
  readonly total: DocumentedTotals;
}

interface SumsRow extends SummaryRow {
  readonly isTotal: boolean;
}

/** Sums the records in the database. */
@Injectable()
export class SummaryQueries {
  /** Sums of the counted records that match, in one statement so that rows and total cannot disagree. */
  async sums(reader: Reader, by: SummaryDimension, filter: EventFilter): Promise<Sums> {
    const params = new SqlParams();
    const matching = await whereSql(reader, filter, params);
    const where = `${matching.where} and ${countedSql(filter)}`;
    const sql = by === 'partner' ? partnersSql(where, matching.project) : partitionSql(by, where);
    const found = await readRows<SumsRow>(reader.manager, sql, params.values);
    const rows = found.map(({ isTotal, ...row }) => ({ isTotal, row }));
    const total = rows.find(({ isTotal }) => isTotal)?.row;
    if (!total) throw new Error('The grouping of everything answers one row.');
    const { key: _, ...totals } = total;
    return { rows: rows.filter(({ isTotal }) => !isTotal).map(({ row }) => row), total: totals };
  }
}

/** Each record is in one row, so that one pass over them gives rows and total. */
function partitionSql(by: OneRowDimension, where: string): string {
  const { key, from = '' } = KEYS[by];
  return `select ${key} as key, grouping(${key}) = 1 as "isTotal", ${COLUMNS}
            from events e ${from} where ${where} group by grouping sets ((${key}), ())`;
}

/** A record is in the row of each of its partners, and once in the total. */
function partnersSql(where: string, project: string): string {
  const { sums } = DOCUMENTED_PARTS;
  return `with ${creditedSql({ where, parts: DOCUMENTED_PARTS })}
          select k.code as key, false as "isTotal", ${sums}
            from credited left join partners k on k.project_id = ${project} and k.id = r group by 1
          union all
          select null, true, ${sums} from held`;
}
