import { checkCode, checkDate, checkOrder, checkText, type Given } from '@turnout/consortium/domain';
import { type FieldError, isIsoDate, type IsoDate } from '@turnout/shared/kernel';
import { checkNote } from '../review/check-review';

/** Every code that {@link checkReportingPeriod} can answer with; each has words as `error.<code>`. */
export const REPORTING_PERIOD_FIELD_CODES = [
  'setting.missing',
  'setting.too-long',
  'setting.code-invalid',
  'setting.code-taken',
  'setting.end-before-start',
  'date.invalid',
  'reporting-period.overlaps',
] as const;

/** Every code that {@link checkPeriodException} can answer with; each has words as `error.<code>`. */
export const PERIOD_EXCEPTION_FIELD_CODES = [
  'reporting-period.exception-names-one',
  'reporting-period.exception-over',
  'event.unknown-partner',
  'review.note-missing',
  'review.note-too-long',
  'date.invalid',
] as const;

/** A reporting period as a form or a request gives it, not judged yet. */
export interface ReportingPeriodDraft {
  readonly code?: Given<string>;
  readonly title?: Given<string>;
  readonly startsOn?: Given<string>;
  readonly endsOn?: Given<string>;
}

/** A period that a draft must leave room for. */
export interface OtherPeriod {
  readonly code: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** An exception as a form or a request gives it, not judged yet. */
export interface PeriodExceptionDraft {
  readonly partner?: Given<string>;
  readonly event?: Given<string>;
  readonly until?: Given<string>;
  readonly reason?: Given<string>;
}

/** Judges a reporting period before it is kept; `others` are the other periods of the project. Nothing wrong is an empty list. */
export function checkReportingPeriod(draft: ReportingPeriodDraft, others: readonly OtherPeriod[]): FieldError[] {
  const { code, title, startsOn, endsOn } = draft;
  const errors = [
    ...checkCode(
      code,
      others.map((other) => other.code),
    ),
    ...checkText('/title', title),
    ...checkDay('/startsOn', startsOn),
    ...checkDay('/endsOn', endsOn),
  ];
  if (!isDay(startsOn) || !isDay(endsOn)) return errors;
  const order = checkOrder('/endsOn', startsOn, endsOn);
  return [...errors, ...order, ...(order.length === 0 ? checkRoom(startsOn, endsOn, others) : [])];
}

function isDay(day: string | null | undefined): day is string {
  return typeof day === 'string' && isIsoDate(day);
}

/** Judges an exception: about a partner or about an event, with a reason, and not over before it begins. */
export function checkPeriodException(draft: PeriodExceptionDraft, partners: readonly string[], today: IsoDate): FieldError[] {
  const { partner = null, event = null, until = null, reason } = draft;
  const isPast = until !== null && isIsoDate(until) && until < today;
  return [
    ...((partner === null) === (event === null) ? [{ pointer: '/partner', code: 'reporting-period.exception-names-one' }] : []),
    ...(partner !== null && !partners.includes(partner) ? [{ pointer: '/partner', code: 'event.unknown-partner' }] : []),
    ...checkDate('/until', until),
    ...(isPast ? [{ pointer: '/until', code: 'reporting-period.exception-over' }] : []),
    ...checkNote(reason ?? '', '/reason'),
  ];
}

function checkDay(pointer: string, day: Given<string>): FieldError[] {
  return (day ?? '') === '' ? [{ pointer, code: 'setting.missing' }] : checkDate(pointer, day);
}

function checkRoom(startsOn: string, endsOn: string, others: readonly OtherPeriod[]): FieldError[] {
  const met = others.find((other) => startsOn <= other.endsOn && other.startsOn <= endsOn);
  return met ? [{ pointer: '/startsOn', code: 'reporting-period.overlaps', params: { period: met.code } }] : [];
}
