import { Injectable } from '@nestjs/common';
import { DEFAULT_ORDER, type EventFilter, type EventRecord, type ListTotals } from '@turnout/events/domain';
import type { StoreContext } from '@turnout/shared/server-platform';
import { filterSql } from './filter-sql';
import { orderSql, sortKeys } from './order-sql';
import { RECORD_COLUMNS, RECORD_TABLES } from './record-sql';
import { SqlParams } from './sql-params';
import { totalsSql } from './totals-sql';

type Reader = Pick<StoreContext, 'manager' | 'project'>;

/** Reads the records and their totals for whoever composes something from them. */
@Injectable()
export class LedgerQueries {
  /** Everything a filter finds, whatever its status, in the project's own order. */
  records({ manager, project }: Reader, filter: EventFilter): Promise<EventRecord[]> {
    const params = new SqlParams();
    const where = filterSql(filter, params.add(project.id), params);
    const sql = `select ${RECORD_COLUMNS} from ${RECORD_TABLES} where ${where} order by ${orderSql(sortKeys(DEFAULT_ORDER))}`;
    return manager.query<EventRecord[]>(sql, params.values);
  }

  /** Totals of what a filter finds, and how many records of it they leave out. */
  async totals({ manager, project }: Reader, filter: EventFilter): Promise<ListTotals> {
    const params = new SqlParams();
    const where = filterSql(filter, params.add(project.id), params);
    const [totals] = await manager.query<ListTotals[]>(totalsSql(filter, where), params.values);
    if (!totals) throw new Error('An aggregate without groups answers one row.');
    return totals;
  }
}
