import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { projectMonth } from '@turnout/consortium/domain';
import {
  type EventFilter,
  type EventRecord,
  holdingPeriod,
  type ListTotals,
  parseEventFilter,
  type ListLayout,
  parseListLayout,
  type SeriesBasis,
} from '@turnout/events/domain';
import { type IsoDate, isoDateOf } from '@turnout/shared/kernel';
import { type CursorValues, decodeCursor, encodeCursor, readJsonRows, readLimit } from '@turnout/shared/server-platform';
import { afterSql, cursorSql, orderSql, sortKeys } from '../ledger/order-sql';
import { RECORD_COLUMNS, RECORD_TABLES } from '../ledger/record-sql';
import { SERIES_COLUMNS } from '../series/series-sql';
import { SqlParams } from '../ledger/sql-params';
import { totalsSql } from '../ledger/totals-sql';
import { whereSql } from '../ledger/where-sql';
import { type LockedPeriods, lockedPeriodsSql } from '../period/period-sql';
import type { EventListQuery } from './event-query.dto';
import type { EventListItem, EventPage } from './event.dto';
import { filterOf } from './filter-of';

interface ListRow extends EventRecord {
  readonly signedCount: number;
  readonly version: number;
  readonly seriesBasis: SeriesBasis | null;
  readonly meetingDays: readonly IsoDate[] | null;
  /** What a cursor to the rows behind this one is made of. */
  readonly cursor: CursorValues;
}

interface PageRow extends ListTotals {
  readonly items: readonly ListRow[];
  readonly projectStartsOn: IsoDate | null;
  readonly periods: LockedPeriods;
}

/** What rows are shown against. */
interface PageFacts {
  readonly projectStartsOn: IsoDate | null;
  readonly periods: LockedPeriods;
  readonly today: IsoDate;
}

interface PageQuery {
  readonly filter: EventFilter;
  readonly layout: ListLayout;
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** Reads the list of events. */
@Injectable()
export class EventQueries {
  /** One page of what matches, and the totals of all that matches. */
  async list(ctx: ProjectContext, query: EventListQuery): Promise<EventPage> {
    const { cursor, limit: wanted } = query;
    const limit = readLimit(wanted);
    const { items, projectStartsOn, periods, ...totals } = await this.#page(ctx, {
      filter: parseEventFilter(filterOf(query)),
      layout: parseListLayout(filterOf(query)),
      cursor,
      limit,
    });
    const last = items.length > limit ? items[limit - 1] : undefined;
    const facts = { projectStartsOn, periods, today: isoDateOf(ctx.now) };
    return {
      items: items.slice(0, limit).map((row) => itemOf(row, facts)),
      nextCursor: last ? encodeCursor(last.cursor) : null,
      total: totals.records + totals.leftOut,
      totals,
    };
  }

  /** Rows and totals in one statement: a round trip costs more than either, and they cannot disagree. */
  async #page(ctx: ProjectContext, { filter, layout, cursor, limit }: PageQuery): Promise<PageRow> {
    const params = new SqlParams();
    const keys = sortKeys(layout);
    const { where, project } = await whereSql(ctx, filter, params);
    const after = cursor === undefined || cursor === '' ? '' : ` and ${afterSql(keys, decodeCursor(cursor, keys.length), params)}`;
    const [page] = await readJsonRows<PageRow>(
      ctx.manager,
      `select totals.*, (select starts_on::text from projects where id = ${project}) as "projectStartsOn",
              (select coalesce(json_agg(page), '[]') from (
         select ${RECORD_COLUMNS}, ${SERIES_COLUMNS}, e.version, ${cursorSql(keys)} as cursor
           from ${RECORD_TABLES}
          where ${where}${after}
          order by ${orderSql(keys)}
          limit ${params.add(limit + 1)}) page) as items, ${lockedPeriodsSql(project)} as periods
         from (${totalsSql(filter, where)}) totals`,
      params.values,
    );
    if (!page) throw new Error('An aggregate without groups answers one row.');
    return page;
  }
}

/** Field by field: copying what is left of each row would cost a fifth of what reading and writing the page's JSON does. */
function itemOf(row: ListRow, { projectStartsOn, periods, today }: PageFacts): EventListItem {
  return {
    id: row.id,
    type: row.type,
    title: row.title,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    country: row.country,
    level: row.level,
    mode: row.mode,
    place: row.place,
    setting: row.setting,
    leadPartner: row.leadPartner,
    coPartners: row.coPartners,
    meetings: row.meetings,
    participants: row.participants,
    seriesBasis: row.seriesBasis,
    status: row.status,
    signedCount: row.signedCount,
    workPackage: row.workPackage,
    deliverables: row.deliverables,
    milestone: row.milestone,
    projectMonth: row.startsOn === null ? null : projectMonth(projectStartsOn, row.startsOn),
    period: holdingPeriod(row, periods, today),
    version: row.version,
  };
}
