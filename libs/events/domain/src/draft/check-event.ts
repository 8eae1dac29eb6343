import { type FieldError, isCountryCode, lengthOf, tidyLine, tidyText } from '@turnout/shared/kernel';
import { EVENT_LEVELS, EVENT_MODES, EVENT_SETTINGS, EVENT_STATUSES } from '../vocabulary';
import { checkSeries } from '../series/check-series';
import { checkBreakdowns } from './check-breakdowns';
import { checkDates } from './check-dates';
import { checkParticipants } from './check-participants';
import { checkPartners } from './check-partners';
import {
  type DraftFacts,
  type EventDraft,
  MAX_MEETINGS,
  MAX_PLACE_LENGTH,
  MAX_SUMMARY_LENGTH,
  MAX_TITLE_LENGTH,
  REQUIRED_FACTS,
} from './event-draft';
import { isAbsent, isOneOf, isWhole } from './judge';

/**
 * Judges an event before it is recorded: every rule that forbids, in the order of the form. Nothing wrong is an empty list.
 *
 * The form and the server call this same function; pointers are JSON pointers into the draft.
 */
export function checkEvent(draft: EventDraft, facts: DraftFacts): FieldError[] {
  return [
    ...checkType(draft, facts),
    ...checkTitle(draft),
    ...checkDates(draft, facts.required ?? REQUIRED_FACTS),
    ...checkVocabulary(draft, facts),
    ...checkDeliverables(draft, facts),
    ...checkLength(draft),
    ...checkPartners(draft, facts),
    ...checkSeries(draft),
    ...checkMeetings(draft),
    ...checkParticipants(draft.participants),
    ...checkBreakdowns(draft, facts),
  ];
}

function checkType({ type }: EventDraft, { types, required = REQUIRED_FACTS }: DraftFacts): FieldError[] {
  if (isAbsent(type)) return required.includes('type') ? [{ pointer: '/type', code: 'event.type-missing' }] : [];
  return isOneOf(types, type) ? [] : [{ pointer: '/type', code: 'event.unknown-type' }];
}

function checkTitle({ title }: EventDraft): FieldError[] {
  const kept = tidyLine(title ?? '');
  if (kept === '') return [{ pointer: '/title', code: 'event.title-missing' }];
  return tooLong('/title', 'event.title-too-long', kept, MAX_TITLE_LENGTH);
}

function checkLength({ place, summary }: EventDraft): FieldError[] {
  return [
    ...tooLong('/place', 'event.place-too-long', tidyLine(place ?? ''), MAX_PLACE_LENGTH),
    ...tooLong('/summary', 'event.summary-too-long', tidyText(summary ?? ''), MAX_SUMMARY_LENGTH),
  ];
}

function checkVocabulary(draft: EventDraft, facts: DraftFacts): FieldError[] {
  const { country, level, mode, setting, status, workPackage, milestone } = draft;
  const outside = (pointer: string, code: string, value: string | null | undefined, known: Iterable<string>): FieldError[] =>
    isAbsent(value) || isOneOf(known, value) ? [] : [{ pointer, code }];
  return [
    ...(isAbsent(country) || isCountryCode(country) ? [] : [{ pointer: '/country', code: 'country.unknown' }]),
    ...outside('/level', 'event.unknown-level', level, EVENT_LEVELS),
    ...outside('/mode', 'event.unknown-mode', mode, EVENT_MODES),
    ...outside('/setting', 'event.unknown-setting', setting, EVENT_SETTINGS),
    ...outside('/status', 'event.unknown-status', status, facts.statuses ?? EVENT_STATUSES),
    ...outside('/workPackage', 'event.unknown-work-package', workPackage, facts.workPackages),
    ...outside('/milestone', 'event.unknown-milestone', milestone, facts.milestones),
  ];
}

function checkDeliverables({ deliverables }: EventDraft, facts: DraftFacts): FieldError[] {
  return (deliverables ?? []).flatMap((code, index, all) => {
    const pointer = `/deliverables/${index}`;
    if (!isOneOf(facts.deliverables, code)) return [{ pointer, code: 'event.unknown-deliverable' }];
    return all.indexOf(code) < index ? [{ pointer, code: 'event.repeated-deliverable' }] : [];
  });
}

function checkMeetings({ meetings }: EventDraft): FieldError[] {
  if (meetings === undefined || isWhole(meetings, 1, MAX_MEETINGS)) return [];
  return [{ pointer: '/meetings', code: 'event.meetings-invalid', params: { max: MAX_MEETINGS } }];
}

function tooLong(pointer: string, code: string, text: string, max: number): FieldError[] {
  return lengthOf(text) > max ? [{ pointer, code, params: { max } }] : [];
}
