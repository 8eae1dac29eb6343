import { Injectable } from '@nestjs/common';
import type { ProjectCodes } from '@turnout/consortium/server';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { EventMeetingEntity } from '../series/event-meeting.entity';
import { EventBreakdownEntity } from './event-breakdown.entity';
import { EventDeliverableEntity } from './event-deliverable.entity';
import { type EventParts, eventPartRows } from './event-part-rows';
import { EventPartnerEntity } from './event-partner.entity';
import { EventEntity } from './event.entity';

/** Keeps events. */
@Injectable()
export class EventRepository extends VersionedStore<EventEntity> {
  constructor() {
    super(EventEntity, 'event');
  }

  /** Keeps co-organisers, breakdowns, deliverables and meetings of an event, in place of those it had. */
  async replaceParts(context: StoreContext, eventId: string, parts: EventParts, codes: ProjectCodes): Promise<void> {
    const whose = { projectId: context.project.id, eventId };
    await context.manager.delete(EventPartnerEntity, whose);
    await context.manager.delete(EventBreakdownEntity, whose);
    await context.manager.delete(EventDeliverableEntity, whose);
    await context.manager.delete(EventMeetingEntity, whose);
    await this.addParts(context, eventId, parts, codes);
  }

  /** Keeps co-organisers, breakdowns, deliverables and meetings of an event that has none yet. */
  async addParts({ manager, project }: StoreContext, eventId: string, parts: EventParts, codes: ProjectCodes): Promise<void> {
    const { partners, breakdowns, deliverables, meetings } = eventPartRows(eventId, parts, codes);
    const ofProject = <T extends object>(rows: readonly T[]): (T & { projectId: string })[] =>
      rows.map((row) => ({ projectId: project.id, ...row }));
    if (partners.length > 0) await manager.insert(EventPartnerEntity, ofProject(partners));
    if (breakdowns.length > 0) await manager.insert(EventBreakdownEntity, ofProject(breakdowns));
    if (deliverables.length > 0) await manager.insert(EventDeliverableEntity, ofProject(deliverables));
    if (meetings.length > 0) await manager.insert(EventMeetingEntity, ofProject(meetings));
  }
}
