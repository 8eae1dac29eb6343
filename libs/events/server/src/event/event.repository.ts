import { Injectable } from '@nestjs/common';
import type { ProjectCodes } from '@turnout/consortium/server';
import { type EventDraft, seriesOf } from '@turnout/events/domain';
import { tidyLine } from '@turnout/shared/kernel';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { EventMeetingEntity } from '../series/event-meeting.entity';
import { EventBreakdownEntity } from './event-breakdown.entity';
import { EventDeliverableEntity } from './event-deliverable.entity';
import { EventPartnerEntity } from './event-partner.entity';
import { EventEntity } from './event.entity';

/** The parts of an event that lie in tables of their own. */
export type EventParts = Pick<EventDraft, 'coPartners' | 'breakdowns' | 'deliverables' | 'series'>;

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
    const whose = { projectId: project.id, eventId };
    const { partners } = codes;
    const coPartners = (parts.coPartners ?? []).map((code, position) => ({ ...whose, partnerId: partners.get(code) ?? '', position }));
    const breakdowns = (parts.breakdowns ?? [])
      .flatMap(({ dimension, parts: splits }) => splits.map(({ category, count }) => ({ dimension, category: tidyLine(category), count })))
      .map((part, position) => ({ ...whose, ...part, position }));
    const deliverables = (parts.deliverables ?? []).map((code) => ({ ...whose, deliverableId: codes.deliverables.get(code) ?? '' }));
    if (coPartners.length > 0) await manager.insert(EventPartnerEntity, coPartners);
    if (breakdowns.length > 0) await manager.insert(EventBreakdownEntity, breakdowns);
    const meetings = meetingRows(parts.series).map((meeting) => ({ ...whose, ...meeting }));
    if (deliverables.length > 0) await manager.insert(EventDeliverableEntity, deliverables);
    if (meetings.length > 0) await manager.insert(EventMeetingEntity, meetings);
  }
}

/** The meetings of a series that was judged, by date. */
function meetingRows(series: EventDraft['series']): Omit<EventMeetingEntity, 'projectId' | 'eventId'>[] {
  return (series ? seriesOf(series).meetings : []).map(({ on, participants }, position) => ({
    ...{ position, heldOn: on, participantCount: participants.count },
    ...{ participantQuality: participants.quality, participantMethod: participants.method },
  }));
}
