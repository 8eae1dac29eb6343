import type { ProjectCodes } from '@turnout/consortium/server';
import { type EventDraft, seriesOf } from '@turnout/events/domain';
import { tidyLine } from '@turnout/shared/kernel';
import type { EventMeetingEntity } from '../series/event-meeting.entity';
import type { EventBreakdownEntity } from './event-breakdown.entity';
import type { EventDeliverableEntity } from './event-deliverable.entity';
import type { EventPartnerEntity } from './event-partner.entity';

/** The parts of an event that lie in tables of their own. */
export type EventParts = Pick<EventDraft, 'coPartners' | 'breakdowns' | 'deliverables' | 'series'>;

/** The rows of those tables that say what one event says. */
export interface EventPartRows {
  readonly partners: readonly Omit<EventPartnerEntity, 'projectId'>[];
  readonly breakdowns: readonly Omit<EventBreakdownEntity, 'projectId'>[];
  readonly deliverables: readonly Omit<EventDeliverableEntity, 'projectId'>[];
  readonly meetings: readonly Omit<EventMeetingEntity, 'projectId'>[];
}

/** Makes the parts of an event that was judged into rows. */
export function eventPartRows(eventId: string, parts: EventParts, codes: ProjectCodes): EventPartRows {
  const { partners, deliverables } = codes;
  return {
    partners: (parts.coPartners ?? []).map((code, position) => ({ eventId, partnerId: partners.get(code) ?? '', position })),
    breakdowns: (parts.breakdowns ?? [])
      .flatMap(({ dimension, parts: splits }) => splits.map(({ category, count }) => ({ dimension, category: tidyLine(category), count })))
      .map((part, position) => ({ eventId, ...part, position })),
    deliverables: (parts.deliverables ?? []).map((code) => ({ eventId, deliverableId: deliverables.get(code) ?? '' })),
    meetings: meetingRows(parts.series).map((meeting) => ({ eventId, ...meeting })),
  };
}

/** The meetings of a series that was judged, by date. */
function meetingRows(series: EventDraft['series']): Omit<EventMeetingEntity, 'projectId' | 'eventId'>[] {
  return (series ? seriesOf(series).meetings : []).map(({ on, participants }, position) => ({
    ...{ position, heldOn: on, participantCount: participants.count },
    ...{ participantQuality: participants.quality, participantMethod: participants.method },
  }));
}
