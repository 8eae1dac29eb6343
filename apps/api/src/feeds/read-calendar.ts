import ICAL from 'ical.js';

/** An entry of a calendar, as a program that did not write it understands it. */
export interface ReadEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly first: string;
  /** The first day on which it is over. */
  readonly end: string;
  readonly isAllDay: boolean;
  readonly status: string;
  readonly description: string;
  readonly location: string | null;
  readonly categories: readonly string[];
  readonly url: string;
}

/** A calendar as another program understands it. */
export interface ReadCalendar {
  readonly name: string;
  readonly entries: readonly ReadEntry[];
}

/** Reads iCalendar back with a reader that is none of ours. @throws when it is none */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    name: String(calendar.getFirstPropertyValue('x-wr-calname')),
    entries: calendar.getAllSubcomponents('vevent').map((component) => entryOf(component)),
  };
}

function entryOf(component: ICAL.Component): ReadEntry {
  const event = new ICAL.Event(component);
  const text = (name: string): string | null => component.getFirstPropertyValue(name)?.toString() ?? null;
  return {
    ...{ uid: event.uid, sequence: event.sequence, summary: event.summary, description: event.description },
    ...{ first: event.startDate.toString(), end: event.endDate.toString(), isAllDay: event.startDate.isDate && event.endDate.isDate },
    ...{ status: text('status') ?? '', location: text('location'), url: text('url') ?? '' },
    categories: (component.getFirstProperty('categories')?.getValues() ?? []).map(String),
  };
}
