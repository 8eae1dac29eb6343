import { Injectable } from '@nestjs/common';
import type { PartnerMove, ProjectContext } from '@turnout/accounts/server';
import { ConsortiumLedger, type LinkedKind, type MergeForecast } from '@turnout/consortium/server';
import type { AuditNote, StoreContext } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import { periodsFollow } from './period/periods-follow';
import { eventsFollow } from './setting/follow-merge';
import { bulksFollow } from './bulk/bulks-follow';
import { importsFollow } from './import/imports-follow';
import { viewsFollow } from './view/views-follow';
import { forecastMerge } from './setting/forecast-merge';

/** The links between events and what they count for. */
const LINKS: Readonly<Record<LinkedKind, string>> = {
  deliverable: 'select deliverable_id as id from event_deliverables where project_id = $1',
  milestone: 'select milestone_id as id from events where project_id = $1 and milestone_id is not null',
};

/** Answers what the consortium asks of the records. */
@Injectable()
export class EventLedger extends ConsortiumLedger {
  override async countByProject(manager: EntityManager, projectIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await manager.query<{ id: string; events: number }[]>(
      'select project_id as id, count(*)::integer as events from events where project_id = any($1::uuid[]) group by project_id',
      [projectIds],
    );
    return new Map(rows.map(({ id, events }) => [id, events]));
  }

  override forecastMerge(context: StoreContext, move: PartnerMove): Promise<MergeForecast> {
    return forecastMerge(context, move);
  }

  override async followMerge(tx: ProjectContext, move: PartnerMove): Promise<AuditNote[]> {
    await viewsFollow(tx, move);
    await bulksFollow(tx, move);
    await importsFollow(tx, move);
    return [...(await periodsFollow(tx, move)), ...(await eventsFollow(tx, move))];
  }

  override async countLinked({ manager, project }: StoreContext, kind: LinkedKind): Promise<ReadonlyMap<string, number>> {
    const rows = await manager.query<{ id: string; events: number }[]>(
      `select id, count(*)::integer as events from (${LINKS[kind]}) links group by id`,
      [project.id],
    );
    return new Map(rows.map(({ id, events }) => [id, events]));
  }
}
