import { Injectable } from '@nestjs/common';
import { type DocumentedTotals, type EventFilter, type SummaryDimension, type SummaryRow } from '@turnout/events/domain';
import { readRows } from '@turnout/shared/server-platform';
import { PLACE_KEY } from '../ledger/place-sql';
import { SqlParams } from '../ledger/sql-params';
import { countedSql, DOCUMENTED, SUM_COLUMNS } from '../ledger/totals-sql';
import { type Reader, whereSql } from '../ledger/where-sql';

/** The key of each dimension, and what beyond `events e` it is read from. */
const KEYS: Readonly<Record<SummaryDimension, { readonly key: string; readonly from?: string }>> = {
  type: { key: 'k.code', from: 'left join event_types k on k.project_id = e.project_id and k.id = e.type_id' },
  country: { key: PLACE_KEY },
  level: { key: 'e.level' },
  setting: { key: 'e.setting' },
  mode: { key: 'e.mode' },
  status: { key: 'e.status' },
  leadPartner: { key: 'k.code', from: 'left join partners k on k.project_id = e.project_id and k.id = e.lead_partner_id' },
  workPackage: { key: 'k.code', from: 'left join work_packages k on k.project_id = e.project_id and k.id = e.work_package_id' },
  month: { key: `to_char(e.starts_on, 'YYYY-MM')` },
  partner: {
    key: 'k.code',
    // Each partner is credited with the whole event, once, whether it leads, co-organises or both.
    from: `left join lateral (
      select p.code from partners p
       where p.project_id = e.project_id
         and (p.id = e.lead_partner_id or exists (select from event_partners ep
               where ep.project_id = e.project_id and ep.event_id = e.id and ep.partner_id = p.id))) k on true`,
  },
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
    const found = await readRows<SumsRow>(reader.manager, by === 'partner' ? creditedSql(where) : partitionSql(by, where), params.values);
    const rows = found.map(({ isTotal, ...row }) => ({ isTotal, row }));
    const total = rows.find(({ isTotal }) => isTotal)?.row;
    if (!total) throw new Error('The grouping of everything answers one row.');
    const { key: _, ...totals } = total;
    return { rows: rows.filter(({ isTotal }) => !isTotal).map(({ row }) => row), total: totals };
  }
}

/** Each record is in one row, so that one pass over them gives rows and total. */
function partitionSql(by: Exclude<SummaryDimension, 'partner'>, where: string): string {
  const { key, from = '' } = KEYS[by];
  return `select ${key} as key, grouping(${key}) = 1 as "isTotal", ${COLUMNS}
            from events e ${from} where ${where} group by grouping sets ((${key}), ())`;
}

/** A record is in the row of each of its partners, and once in the total. */
function creditedSql(where: string): string {
  const { key, from = '' } = KEYS.partner;
  return `select ${key} as key, false as "isTotal", ${COLUMNS} from events e ${from} where ${where} group by 1
          union all
          select null, true, ${COLUMNS} from events e where ${where}`;
}
