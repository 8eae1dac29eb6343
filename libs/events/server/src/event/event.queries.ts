import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { projectMonth } from '@turnout/consortium/domain';
import { type EventFilter, type EventOrder, parseEventFilter, parseEventOrder } from '@turnout/events/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import { decodeCursor, encodeCursor, readLimit } from '@turnout/shared/server-platform';
import { filterSql } from '../ledger/filter-sql';
import { LedgerQueries } from '../ledger/ledger.queries';
import { afterSql, cursorColumns, orderSql, sortKeys } from '../ledger/order-sql';
import { RECORD_COLUMNS, RECORD_TABLES, recordOf, type RecordRow } from '../ledger/record-sql';
import { SqlParams } from '../ledger/sql-params';
import type { EventListQuery } from './event-query.dto';
import type { EventListItem, EventPage } from './event.dto';
import { filterOf } from './filter-of';

interface ListRow extends RecordRow {
  readonly version: number;
  readonly projectStartsOn: IsoDate | null;
  readonly [key: `k${number}`]: string | number | null;
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
  constructor(private readonly ledger: LedgerQueries) {}

  /** One page of what matches, and the totals of all that matches. */
  async list(ctx: ProjectContext, query: EventListQuery): Promise<EventPage> {
    const { sort, cursor, limit } = query;
    const asked = { filter: parseEventFilter(filterOf(query)), order: parseEventOrder(sort), cursor, limit: readLimit(limit) };
    const [{ items, nextCursor }, totals] = await Promise.all([this.#page(ctx, asked), this.ledger.totals(ctx, asked.filter)]);
    return { items, nextCursor, total: totals.records + totals.leftOut, totals };
  }

  async #page(
    { manager, project }: ProjectContext,
    { filter, order, cursor, limit }: PageQuery,
  ): Promise<Pick<EventPage, 'items' | 'nextCursor'>> {
    const params = new SqlParams();
    const keys = sortKeys(order);
    const where = filterSql(filter, params.add(project.id), params);
    const after = cursor === undefined || cursor === '' ? '' : ` and ${afterSql(keys, decodeCursor(cursor, keys.length), params)}`;
    const rows = await manager.query<ListRow[]>(
      `select ${RECORD_COLUMNS}, e.version, pr.starts_on::text as "projectStartsOn", ${cursorColumns(keys)}
         from ${RECORD_TABLES} join projects pr on pr.id = e.project_id
        where ${where}${after}
        order by ${orderSql(keys)}
        limit ${params.add(limit + 1)}`,
      params.values,
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const nextCursor = last ? encodeCursor(keys.map((_, index) => last[`k${index}`] ?? null)) : null;
    return { items: rows.slice(0, limit).map((row) => itemOf(row)), nextCursor };
  }
}

function itemOf(row: ListRow): EventListItem {
  const record = recordOf(row);
  const month = record.startsOn === null ? null : projectMonth(row.projectStartsOn, record.startsOn);
  return { ...record, coPartners: [...record.coPartners], projectMonth: month, version: row.version };
}
