import { Injectable } from '@nestjs/common';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { holdEvent } from '../event/hold-event';
import { EventEvidenceEntity } from './event-evidence.entity';

/** The sum that `signedCountOf` of the domain defines. */
const RECOUNT = `
  update events e set signed_count = coalesce((
    select sum(v.supports_count) from event_evidence v
     where v.project_id = e.project_id and v.event_id = e.id and v.kind = 'signed-list' and v.supports = 'participants'), 0)
   where e.project_id = $1 and e.id = $2`;

/** Keeps the evidence of events. */
@Injectable()
export class EvidenceRepository extends VersionedStore<EventEvidenceEntity> {
  constructor() {
    super(EventEvidenceEntity, 'evidence');
  }

  /** Holds the event until the transaction ends, so that its evidence and its review do not change at once. @throws DomainError `event.not-found` */
  async holdEvent(context: StoreContext, event: string): Promise<void> {
    await holdEvent(context, event);
  }

  count({ manager, project }: StoreContext, event: string): Promise<number> {
    return manager.countBy(EventEvidenceEntity, { projectId: project.id, eventId: event });
  }

  /** Keeps the event's count of people on signed lists in step with its evidence. */
  async recount({ manager, project }: StoreContext, event: string): Promise<void> {
    await manager.query(RECOUNT, [project.id, event]);
  }

  /** Removes all evidence of an event. @returns ids of the files it referred to */
  async removeAll({ manager, project }: StoreContext, event: string): Promise<string[]> {
    const [rows] = await manager.query<[{ fileId: string; thumbnailId: string | null }[], number]>(
      `delete from event_evidence where project_id = $1 and event_id = $2 returning file_id as "fileId", thumbnail_id as "thumbnailId"`,
      [project.id, event],
    );
    return rows.flatMap(({ fileId, thumbnailId }) => (thumbnailId === null ? [fileId] : [fileId, thumbnailId]));
  }
}
