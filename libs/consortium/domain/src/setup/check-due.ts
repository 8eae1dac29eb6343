import type { FieldError } from '@turnout/shared/kernel';
import { DUE_STATUSES, isDelivered } from '../due';
import { checkCode, type SetupFacts } from './check-event-type';
import { MAX_PROJECT_MONTH } from './check-work-package';
import { checkDate, checkText, checkWhole, checkWord, type Given } from './field-checks';

/** Months behind the end of a project in which something can still be due: final reports are handed in up to 60 days after it. */
export const MONTHS_AFTER_END = 2;

/** A deliverable or a milestone as a form or a request gives it, not judged yet. */
export interface DueDraft {
  readonly code?: Given<string>;
  readonly title?: Given<string>;
  readonly workPackage?: Given<string>;
  readonly leadPartner?: Given<string>;
  readonly dueMonth?: Given<number>;
  readonly status?: Given<string>;
  readonly deliveredOn?: Given<string>;
  readonly note?: Given<string>;
}

/** What of the project something that is due is judged against. */
export interface DueSetupFacts extends SetupFacts {
  /** Last project month; `null` while the project's end is not known. */
  readonly lastMonth: number | null;
}

/** Judges a deliverable or a milestone before it is kept. Nothing wrong is an empty list. */
export function checkDue(draft: DueDraft, { taken, partners, workPackages, lastMonth }: DueSetupFacts): FieldError[] {
  return [
    ...checkCode(draft.code, taken),
    ...checkText('/title', draft.title, true),
    ...checkWord('/workPackage', draft.workPackage, workPackages),
    ...checkWord('/leadPartner', draft.leadPartner, partners),
    ...checkDueMonth(draft.dueMonth, lastMonth),
    ...checkWord('/status', draft.status, DUE_STATUSES),
    ...checkDelivery(draft),
    ...checkText('/note', draft.note),
  ];
}

function checkDueMonth(month: Given<number>, lastMonth: number | null): FieldError[] {
  const pointer = '/dueMonth';
  const wrong = checkWhole(pointer, month, 1, MAX_PROJECT_MONTH);
  if (wrong.length > 0 || lastMonth === null || (month ?? 0) <= lastMonth + MONTHS_AFTER_END) return wrong;
  return [{ pointer, code: 'setting.month-after-end', params: { last: lastMonth, months: MONTHS_AFTER_END } }];
}

/** A day of delivery and a status that says there was none yet contradict each other; a status that nobody stated does not. */
function checkDelivery({ status, deliveredOn }: DueDraft): FieldError[] {
  const pointer = '/deliveredOn';
  const wrong = checkDate(pointer, deliveredOn);
  const isGiven = (deliveredOn ?? null) !== null;
  if (wrong.length > 0 || !isGiven || (status ?? null) === null || isDelivered(status)) return wrong;
  return [{ pointer, code: 'setting.not-delivered-yet' }];
}
