import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { projectMonth } from '@turnout/consortium/domain';
import {
  type EventFilter,
  type EventOrder,
  type EventRecord,
  type ListTotals,
  parseEventFilter,
  parseEventOrder,
} from '@turnout/events/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import { type CursorValues, decodeCursor, encodeCursor, readLimit } from '@turnout/shared/server-platform';
import { filterSql } from '../ledger/filter-sql';
import { afterSql, cursorSql, orderSql, sortKeys } from '../ledger/order-sql';
import { RECORD_COLUMNS, RECORD_TABLES } from '../ledger/record-sql';
import { SqlParams } from '../ledger/sql-params';
import { totalsSql } from '../ledger/totals-sql';
import type { EventListQuery } from './event-query.dto';
import type { EventListItem, EventPage } from './event.dto';
import { filterOf } from './filter-of';

interface ListRow extends EventRecord {
  readonly version: number;
  readonly projectStartsOn: IsoDate | null;
  /** What a cursor to the rows behind this one is made of. */
  readonly cursor: CursorValues;
}

interface PageRow extends ListTotals {
  readonly items: readonly ListRow[];
}

interface PageQuery {
  readonly filter: EventFilter;
  readonly order: EventOrder;
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** Reads the list of events. */
@Injectable()
export class EventQueries {
  /** One page of what matches, and the totals of all that matches. */
  async list(ctx: ProjectContext, query: EventListQuery): Promise<EventPage> {
    const { sort, cursor, limit: wanted } = query;
    const limit = readLimit(wanted);
    const order = parseEventOrder(sort);
    const { items, ...totals } = await this.#page(ctx, { filter: parseEventFilter(filterOf(query)), order, cursor, limit });
    const last = items.length > limit ? items[limit - 1] : undefined;
    return {
      items: items.slice(0, limit).map((row) => itemOf(row)),
      nextCursor: last ? encodeCursor(last.cursor) : null,
      total: totals.records + totals.leftOut,
      totals,
    };
  }

  /** Rows and totals in one statement: a round trip costs more than either, and they cannot disagree. */
  async #page({ manager, project }: ProjectContext, { filter, order, cursor, limit }: PageQuery): Promise<PageRow> {
    const params = new SqlParams();
    const keys = sortKeys(order);
    const where = filterSql(filter, params.add(project.id), params);
    const after = cursor === undefined || cursor === '' ? '' : ` and ${afterSql(keys, decodeCursor(cursor, keys.length), params)}`;
    const [page] = await manager.query<PageRow[]>(
      `select totals.*, (select coalesce(json_agg(page), '[]') from (
         select ${RECORD_COLUMNS}, e.version, pr.starts_on::text as "projectStartsOn", ${cursorSql(keys)} as cursor
           from ${RECORD_TABLES} join projects pr on pr.id = e.project_id
          where ${where}${after}
          order by ${orderSql(keys)}
          limit ${params.add(limit + 1)}) page) as items
         from (${totalsSql(filter, where)}) totals`,
      params.values,
    );
    if (!page) throw new Error('An aggregate without groups answers one row.');
    return page;
  }
}

function itemOf({ projectStartsOn, cursor: _, ...record }: ListRow): EventListItem {
  const month = record.startsOn === null ? null : projectMonth(projectStartsOn, record.startsOn);
  return { ...record, coPartners: [...record.coPartners], projectMonth: month };
}
