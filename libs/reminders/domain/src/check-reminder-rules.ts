import type { FieldError } from '@turnout/shared/kernel';
import { MISSING_KINDS } from './missing';
import type { ReminderRules } from './reminder-rules';

/** Every code that {@link checkReminderRules} can answer with; each has words as `error.<code>`. */
export const REMINDER_RULES_CODES = ['reminder-rules.days', 'reminder-rules.months', 'reminder-rules.weekday', 'reminder-rules.hour', 'reminder-rules.zone'] as const; // prettier-ignore

/** Most days that can be given. */
export const MAX_DAYS = 365;
/** Most months before a deliverable. */
export const MAX_MONTHS_BEFORE = 24;

/** Judges the rules of a project before they are kept. Nothing wrong is an empty list. */
export function checkReminderRules(rules: ReminderRules): FieldError[] {
  const { days, monthsBeforeDeliverable: months, weekday, hour, zone } = rules;
  const wrongDays = MISSING_KINDS.filter((kind) => !isWithin(days[kind], 0, MAX_DAYS));
  const limits = (min: number, max: number): { readonly params: { readonly min: number; readonly max: number } } => ({
    params: { min, max },
  });
  return [
    ...wrongDays.map((kind) => ({ pointer: `/days/${kind}`, code: 'reminder-rules.days', ...limits(0, MAX_DAYS) })),
    ...(isWithin(months, 0, MAX_MONTHS_BEFORE)
      ? []
      : [{ pointer: '/monthsBeforeDeliverable', code: 'reminder-rules.months', ...limits(0, MAX_MONTHS_BEFORE) }]),
    ...(isWithin(weekday, 1, 7) ? [] : [{ pointer: '/weekday', code: 'reminder-rules.weekday' }]),
    ...(isWithin(hour, 0, 23) ? [] : [{ pointer: '/hour', code: 'reminder-rules.hour' }]),
    ...(isZone(zone) ? [] : [{ pointer: '/zone', code: 'reminder-rules.zone' }]),
  ];
}

/** Nothing said is within. */
function isWithin(value: number | null, min: number, max: number): boolean {
  return value === null || (Number.isInteger(value) && value >= min && value <= max);
}

/** Tells whether clocks of a zone can be read: a name of the IANA database, not an offset. */
function isZone(zone: string): boolean {
  try {
    return /^[A-Za-z]/u.test(zone) && new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
