import { Injectable } from '@nestjs/common';
import { parseEventFilter, parseListLayout } from '@turnout/events/domain';
import { type CursorValues, encodeCursor, readLimit, readRows, type StoreContext } from '@turnout/shared/server-platform';
import type { EventOutlineQuery } from '../event/event-query.dto';
import { filterOf } from '../event/filter-of';
import { GROUP_SQL } from '../ledger/group-sql';
import { orderSql, sortKeys } from '../ledger/order-sql';
import { RECORD_TABLES } from '../ledger/record-sql';
import { SqlParams } from '../ledger/sql-params';
import { whereSql } from '../ledger/where-sql';
import type { EventOutline, EventOutlineGroup } from './outline.dto';

interface OutlineRow {
  readonly total: number;
  readonly groups: EventOutlineGroup[];
  readonly cursors: readonly CursorValues[];
}

/** Reads how a list is made up. */
@Injectable()
export class OutlineQueries {
  /**
   * Passes over everything that matches once, and keeps of it the groups and the last row of each page: a page is then
   * read from its cursor, however deep in the list it lies.
   */
  async outline(reader: Pick<StoreContext, 'manager' | 'project'>, query: EventOutlineQuery): Promise<EventOutline> {
    const { group, order } = parseListLayout(filterOf(query));
    const size = readLimit(query.limit);
    const keys = sortKeys({ group, order });
    const params = new SqlParams();
    const { where } = await whereSql(reader, parseEventFilter(filterOf(query)), params);
    const columns = keys.map(({ sql }, index) => `${sql} as k${String(index)}`).join(', ');
    const cursor = `json_build_array(${keys.map((_key, index) => `k${String(index)}`).join(', ')})`;
    const page = `${params.add(size)}::integer`;
    const [found] = await readRows<OutlineRow>(
      reader.manager,
      `with listed as materialized (
         select row_number() over (order by ${orderSql(keys)}) as n, ${group === null ? 'null' : GROUP_SQL[group].key} as key, ${columns}
           from ${RECORD_TABLES} where ${where}),
       grouped as (select key, count(*)::integer as records, min(n) as first from listed group by key)
       select (select count(*)::integer from listed) as total,
              (select coalesce(json_agg(json_build_object('key', key, 'records', records) order by first), '[]') from grouped) as groups,
              (select coalesce(json_agg(${cursor} order by n), '[]') from listed where n % ${page} = 0) as cursors`,
      params.values,
    );
    if (!found) throw new Error('A statement without tables answers one row.');
    const { total, groups, cursors } = found;
    const pagesBehind = Math.max(0, Math.ceil(total / size) - 1);
    return { total, groups: group === null ? [] : groups, cursors: cursors.slice(0, pagesBehind).map((values) => encodeCursor(values)) };
  }
}
