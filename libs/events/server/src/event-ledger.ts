import { Injectable } from '@nestjs/common';
import { ConsortiumLedger, type SettingReference } from '@turnout/consortium/server';
import type { StoreContext } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';

/** The condition that an event refers to a setting. */
const USES: Readonly<Record<SettingReference['kind'], string>> = {
  'event-type': 'e.type_id = $2',
  'work-package': 'e.work_package_id = $2',
  partner: `(e.lead_partner_id = $2 or exists (select from event_partners ep
              where ep.project_id = e.project_id and ep.event_id = e.id and ep.partner_id = $2))`,
};

/** Counts records for the consortium. */
@Injectable()
export class EventLedger extends ConsortiumLedger {
  override async countByProject(manager: EntityManager, projectIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await manager.query<{ id: string; events: number }[]>(
      'select project_id as id, count(*)::integer as events from events where project_id = any($1::uuid[]) group by project_id',
      [projectIds],
    );
    return new Map(rows.map(({ id, events }) => [id, events]));
  }

  override async countUses({ manager, project }: StoreContext, { kind, id }: SettingReference): Promise<number> {
    const [row] = await manager.query<{ events: number }[]>(
      `select count(*)::integer as events from events e where e.project_id = $1 and ${USES[kind]}`,
      [project.id, id],
    );
    return row?.events ?? 0;
  }
}
