import { Injectable } from '@nestjs/common';
import type { ProjectCodes } from '@turnout/consortium/server';
import type { EventDraft } from '@turnout/events/domain';
import { tidyLine } from '@turnout/shared/kernel';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { EventBreakdownEntity } from './event-breakdown.entity';
import { EventDeliverableEntity } from './event-deliverable.entity';
import { EventPartnerEntity } from './event-partner.entity';
import { EventEntity } from './event.entity';

/** The parts of an event that lie in tables of their own. */
export type EventParts = Pick<EventDraft, 'coPartners' | 'breakdowns' | 'deliverables'>;

/** Keeps events. */
@Injectable()
export class EventRepository extends VersionedStore<EventEntity> {
  constructor() {
    super(EventEntity, 'event');
  }

  /** Keeps co-organisers, breakdowns and deliverables of an event, in place of those it had. */
  async replaceParts(context: StoreContext, eventId: string, parts: EventParts, codes: ProjectCodes): Promise<void> {
    const whose = { projectId: context.project.id, eventId };
    await context.manager.delete(EventPartnerEntity, whose);
    await context.manager.delete(EventBreakdownEntity, whose);
    await context.manager.delete(EventDeliverableEntity, whose);
    await this.addParts(context, eventId, parts, codes);
  }

  /** Keeps co-organisers, breakdowns and deliverables of an event that has none yet. */
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
    if (deliverables.length > 0) await manager.insert(EventDeliverableEntity, deliverables);
  }
}
