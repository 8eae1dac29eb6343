import { Injectable } from '@nestjs/common';
import { type EventFilter, type EventRecord, type ListTotals } from '@turnout/events/domain';
import { type Arrangement, orderSql, sortKeys } from './order-sql';
import { RECORD_COLUMNS, RECORD_TABLES } from './record-sql';
import { SqlParams } from './sql-params';
import { totalsSql } from './totals-sql';
import { type Reader, whereSql } from './where-sql';

/** Reads the records and their totals for whoever composes something from them. */
@Injectable()
export class LedgerQueries {
  /** Everything a filter finds, whatever its status, arranged as a list shows it; otherwise in the project's own order. */
  async records(reader: Reader, filter: EventFilter, arrangement?: Arrangement): Promise<EventRecord[]> {
    const params = new SqlParams();
    const { where } = await whereSql(reader, filter, params);
    const sql = `select ${RECORD_COLUMNS} from ${RECORD_TABLES} where ${where} order by ${orderSql(sortKeys(arrangement))}`;
    return reader.manager.query<EventRecord[]>(sql, params.values);
  }

  /** Totals of what a filter finds, and how many records of it they leave out. */
  async totals(reader: Reader, filter: EventFilter): Promise<ListTotals> {
    const params = new SqlParams();
    const { where } = await whereSql(reader, filter, params);
    const [totals] = await reader.manager.query<ListTotals[]>(totalsSql(filter, where), params.values);
    if (!totals) throw new Error('An aggregate without groups answers one row.');
    return totals;
  }
}
