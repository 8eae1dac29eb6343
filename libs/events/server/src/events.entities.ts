import { EventBreakdownEntity } from './event/event-breakdown.entity';
import { EventPartnerEntity } from './event/event-partner.entity';
import { EventEntity } from './event/event.entity';
import { EventCommentEntity } from './comment/event-comment.entity';

/** The tables of the capability. */
export const EVENTS_ENTITIES = [EventEntity, EventPartnerEntity, EventBreakdownEntity, EventCommentEntity] as const;
