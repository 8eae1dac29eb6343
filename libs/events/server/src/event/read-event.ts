import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { projectMonth } from '@turnout/consortium/domain';
import {
  type EventPermissions,
  type EventRecord,
  type HoldingPeriod,
  holdingPeriod,
  permissionsOf,
  type SeriesBasis,
} from '@turnout/events/domain';
import { DomainError, type IsoDate, isoDateOf } from '@turnout/shared/kernel';
import { requireId } from '@turnout/shared/server-platform';
import { ownColumns, ownParams } from '../ledger/own-sql';
import { RECORD_COLUMNS, RECORD_TABLES } from '../ledger/record-sql';
import { type LockedPeriods, lockedPeriodsSql } from '../period/period-sql';
import { SERIES, SERIES_COLUMNS } from '../series/series-sql';
import type { ReviewNote } from '../review/review.dto';
import type { EventSeries } from '../series/series.dto';
import type { EventBreakdown, EventDetail } from './event.dto';

interface PartRow {
  readonly dimension: string;
  readonly category: string;
  readonly count: number;
}

interface DetailRow extends EventRecord {
  readonly signedCount: number;
  readonly version: number;
  readonly seriesBasis: SeriesBasis | null;
  readonly meetingDays: readonly IsoDate[] | null;
  readonly series: EventSeries | null;
  readonly projectStartsOn: IsoDate | null;
  readonly summary: string | null;
  readonly parts: readonly PartRow[];
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
  readonly isOwn: boolean;
  readonly isInPackages: boolean;
  readonly periods: LockedPeriods;
  readonly openNote: ReviewNote | null;
  readonly hasOrigin: boolean;
}

const DETAIL = `
  select ${RECORD_COLUMNS}, ${SERIES_COLUMNS}, ${SERIES} as series, e.version, pr.starts_on::text as "projectStartsOn", e.summary,
         coalesce((select json_agg(json_build_object('dimension', b.dimension, 'category', b.category, 'count', b.count) order by b.position)
                     from event_breakdowns b where b.project_id = e.project_id and b.event_id = e.id), '[]') as parts,
         e.created_at as "createdAt", creator.display_name as "createdBy", e.updated_at as "updatedAt", changer.display_name as "updatedBy",
         ${ownColumns('$3', '$4')},
         (select json_build_object('id', c.id, 'action', c.action, 'text', c.text, 'fields', c.fields, 'by', a.display_name, 'at', c.created_at)
            from event_comments c left join accounts a on a.id = c.created_by
           where c.project_id = e.project_id and c.event_id = e.id and c.action is not null and e.status = 'returned'
           order by c.id desc limit 1) as "openNote",
         exists (select from event_origins o where o.project_id = e.project_id and o.event_id = e.id) as "hasOrigin",
         ${lockedPeriodsSql('$1')} as periods
    from ${RECORD_TABLES}
    join projects pr on pr.id = e.project_id
    left join accounts creator on creator.id = e.created_by
    left join accounts changer on changer.id = e.updated_by
   where e.project_id = $1 and e.id = any($2::uuid[])`;

/** Reads one event with everything that is known of it. */
@Injectable()
export class ReadEvent {
  /** @throws DomainError `event.not-found`, also for an event of another project */
  async run(ctx: ProjectContext, id: string): Promise<EventDetail> {
    const [event] = await this.several(ctx, [requireId(id, 'event.not-found')]);
    if (!event) throw new DomainError('event.not-found');
    return event;
  }

  /** Those of the events that the project has, in no order, by one statement however many they are. */
  async several({ manager, project, now }: ProjectContext, ids: readonly string[]): Promise<EventDetail[]> {
    const rows = await manager.query<DetailRow[]>(DETAIL, [project.id, ids, ...ownParams(project)]);
    const today = isoDateOf(now);
    return rows.map((row) => {
      const period = holdingPeriod(row, row.periods, today);
      const { isOwn, isInPackages, status } = row;
      return detailOf(row, period, permissionsOf({ actor: project.actor, isOwn, isInPackages, status, isHeld: period !== null }));
    });
  }
}

function detailOf(row: DetailRow, period: HoldingPeriod | null, { review, ...may }: EventPermissions): EventDetail {
  const {
    projectStartsOn,
    parts,
    isOwn: _,
    isInPackages: __,
    periods: ___,
    meetingDays: ____,
    openNote,
    version,
    summary,
    createdAt,
    createdBy,
    updatedAt,
    updatedBy,
    ...record
  } = row;
  return {
    ...record,
    coPartners: [...record.coPartners],
    deliverables: [...record.deliverables],
    projectMonth: record.startsOn === null ? null : projectMonth(projectStartsOn, record.startsOn),
    version,
    breakdowns: breakdownsOf(parts),
    ...{ summary, createdBy, updatedBy },
    period,
    may: { ...may, review: [...review] },
    openNote: openNote && { ...openNote, at: new Date(openNote.at).toISOString() },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

function breakdownsOf(parts: readonly PartRow[]): EventBreakdown[] {
  const byDimension = new Map<string, EventBreakdown>();
  for (const { dimension, category, count } of parts) {
    const breakdown = byDimension.get(dimension) ?? { dimension, parts: [] };
    byDimension.set(dimension, breakdown);
    breakdown.parts.push({ category, count });
  }
  return [...byDimension.values()];
}
