import { type FieldError, type IsoDate, lengthOf, tidyText } from '@turnout/shared/kernel';
import { REPORT_SECTIONS } from '../brief-report/brief-report';
import { REQUIRED_FACTS, type RequiredFact } from '../draft/event-draft';
import type { EventRecord } from '../event-record';
import type { ReviewAction } from './review-action';

/** Longest note or comment, in code points. */
export const MAX_NOTE_LENGTH = 4000;

/** Facts of an event that a note can point at, in the order of the form; behind them the sections of its brief report. */
export const NOTED_FACTS = [
  'type',
  'title',
  'startsOn',
  'endsOn',
  'leadPartner',
  'coPartners',
  'country',
  'level',
  'place',
  'setting',
  'mode',
  'meetings',
  'participants',
  'series',
  'breakdowns',
  'summary',
  'workPackage',
  'deliverables',
  'milestone',
  ...REPORT_SECTIONS,
] as const;
export type NotedFact = (typeof NOTED_FACTS)[number];

const MISSING: Readonly<Record<RequiredFact, string>> = {
  type: 'event.type-missing',
  startsOn: 'event.start-missing',
  leadPartner: 'event.lead-partner-missing',
};

/** Judges the words of a note: something is said, and not too much. */
export function checkNote(note: string, pointer: '/note' | '/reason' | '/text'): FieldError[] {
  const kept = tidyText(note);
  if (kept === '') return [{ pointer, code: 'review.note-missing' }];
  return lengthOf(kept) > MAX_NOTE_LENGTH ? [{ pointer, code: 'review.note-too-long', params: { max: MAX_NOTE_LENGTH } }] : [];
}

/** Judges what a note points at: facts of an event, as JSON pointers (`/title`, `/participants/count`). */
export function checkNotedFields(fields: readonly string[]): FieldError[] {
  return fields.flatMap((field, index) =>
    notedFactOf(field) === null ? [{ pointer: `/fields/${index}`, code: 'review.unknown-field' }] : [],
  );
}

/** The fact that a JSON pointer leads to or into; `null` for one that leads to none. */
export function notedFactOf(pointer: string): NotedFact | null {
  const name = /^\/([a-zA-Z]+)(?:\/[a-zA-Z0-9]{1,20}){0,4}$/u.exec(pointer)?.[1];
  return NOTED_FACTS.find((fact) => fact === name) ?? null;
}

/** Judges whether an event is ready for an action: nothing takes place before its day, and what is submitted has all facts that logging asks for. */
export function checkReady(action: ReviewAction, event: Pick<EventRecord, RequiredFact>, today: IsoDate): FieldError[] {
  if (action !== 'hold' && action !== 'submit') return [];
  const isToCome = event.startsOn !== null && event.startsOn > today;
  return [
    ...(action === 'submit' ? REQUIRED_FACTS : []).flatMap((fact) =>
      event[fact] === null ? [{ pointer: `/${fact}`, code: MISSING[fact] }] : [],
    ),
    ...(isToCome ? [{ pointer: '/startsOn', code: 'event.still-to-come' }] : []),
  ];
}
