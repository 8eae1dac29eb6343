import type { DatedEvent } from '@turnout/events/domain';
import type { CalendarEvent } from '@turnout/shared/api-client';
import { type IsoDate, isoDate } from '@turnout/shared/kernel';
import type { ProjectSetup } from '../setup/project-setup';

/** An event as the calendar draws it. */
export interface CalendarItem extends DatedEvent {
  readonly id: string;
  readonly title: string;
  readonly type: string | null;
  /** 0 to 7, or `null` for an event without a type. */
  readonly hue: number | null;
  readonly status: CalendarEvent['status'];
  /** Planned and cancelled events look otherwise than those that took place. */
  readonly standing: 'planned' | 'held' | 'cancelled';
  readonly place: string | null;
  readonly country: string | null;
  readonly leadPartner: string | null;
  readonly count: number | null;
  readonly isEstimate: boolean;
}

/** Prepares an event for being drawn. */
export function calendarItem(event: CalendarEvent, setup: ProjectSetup): CalendarItem {
  const { id, title, status, place, country, leadPartner, participants } = event;
  const type = setup.types.find(({ code }) => code === event.type);
  return {
    ...{ id, title, status, place, country, leadPartner },
    type: type?.label ?? event.type,
    hue: type?.hue ?? null,
    startsOn: isoDate(event.startsOn),
    endsOn: event.endsOn === null ? null : isoDate(event.endsOn),
    meetingDays: event.meetingDays?.map(isoDate) ?? null,
    standing: status === 'planned' || status === 'cancelled' ? status : 'held',
    count: participants.count,
    isEstimate: participants.quality === 'estimate',
  };
}

/** The day of the month, as its cell shows it. */
export function dayNumber(day: IsoDate): number {
  return Number(day.slice(8));
}
