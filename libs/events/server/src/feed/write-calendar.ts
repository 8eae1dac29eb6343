import type { EntryStanding, FeedCalendar, FeedEntry } from '@turnout/events/domain';
import { addDays, type IsoDate } from '@turnout/shared/kernel';
import { inTurns } from '@turnout/shared/server-platform';
import {
  foldLines,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEvent,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

/** How long a program may go without asking again, in seconds. */
const ASK_AGAIN_AFTER = 6 * 60 * 60;

const STATUSES: Readonly<Record<EntryStanding, ICalEventStatus>> = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

const END = 'END:VCALENDAR';

/**
 * Writes a calendar down as iCalendar (RFC 5545), in turns with everything else that the process does. The same calendar is the same bytes:
 * nothing in it comes from the clock.
 * @param linkTo makes the whole address of a page of the web
 */
export async function writeCalendar({ name, note, entries }: FeedCalendar, linkTo: (path: string) => string): Promise<string> {
  const calendar = new ICalCalendar({
    prodId: { company: 'Turnout', product: 'Turnout', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes what events say, but not what calendars are called.
    name: escapeText(name),
    ...(note === null ? {} : { description: escapeText(note) }),
    ttl: ASK_AGAIN_AFTER,
  });
  // The calendar holds none of its events: with thousands of them the library would write for longer than others should wait.
  const written = [calendar.toString().slice(0, -END.length)];
  for await (const entry of inTurns(entries)) written.push(foldLines(new ICalEvent(eventOf(entry, linkTo), calendar).toString()));
  return `${written.join('')}${END}\r\n`;
}

function eventOf(entry: FeedEntry, linkTo: (path: string) => string): ICalEventData {
  const link = linkTo(entry.path);
  return {
    id: entry.uid,
    sequence: entry.sequence,
    // Of what is published, the stamp says when it was last changed (RFC 5545, 3.8.7.2).
    stamp: new Date(entry.changedAt),
    lastModified: new Date(entry.changedAt),
    created: new Date(entry.createdAt),
    allDay: true,
    start: midnight(entry.first),
    // The end is the first day on which it is over.
    end: midnight(addDays(entry.last, 1)),
    status: STATUSES[entry.standing],
    // Nobody is busy because their consortium has an event.
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: entry.summary,
    description: [...entry.description, link].join('\n'),
    url: link,
    ...(entry.location === null ? {} : { location: entry.location }),
    ...(entry.category === null ? {} : { categories: [{ name: entry.category }] }),
  };
}

function midnight(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Signs that mean something in a value (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r?\n|\r/gu, '\\n');
}
