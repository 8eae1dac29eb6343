import type { FieldError } from '@turnout/shared/kernel';
import { checkCode } from './check-event-type';
import { MAX_PROJECT_MONTH } from './check-work-package';
import { checkOrder, checkText, checkWhole, checkWord, type Given } from './field-checks';

/** A task of a work package as a form or a request gives it, not judged yet. */
export interface TaskDraft {
  readonly code?: Given<string>;
  readonly title?: Given<string>;
  readonly workPackage?: Given<string>;
  readonly leadPartner?: Given<string>;
  readonly fromMonth?: Given<number>;
  readonly toMonth?: Given<number>;
  readonly description?: Given<string>;
}

/** First and last project month, both included; `null` for one that is not stated. */
export interface MonthSpan {
  readonly fromMonth: number | null;
  readonly toMonth: number | null;
}

/** What of the project a task is judged against. */
export interface TaskSetupFacts {
  /** Codes of the other tasks. */
  readonly taken: readonly string[];
  readonly partners: Iterable<string>;
  /** When the work packages run, by their codes. */
  readonly workPackages: ReadonlyMap<string, MonthSpan>;
}

/** A task by its code and its months. */
export type TaskSpan = MonthSpan & { readonly code: string };

/** Judges a task before it is kept. Nothing wrong is an empty list. */
export function checkTask(draft: TaskDraft, { taken, partners, workPackages }: TaskSetupFacts): FieldError[] {
  return [
    ...checkCode(draft.code, taken),
    ...checkText('/title', draft.title, true),
    ...checkPackage(draft.workPackage, workPackages),
    ...checkWord('/leadPartner', draft.leadPartner, partners),
    ...checkMonth('/fromMonth', draft.fromMonth, draft.workPackage, workPackages),
    ...checkMonth('/toMonth', draft.toMonth, draft.workPackage, workPackages),
    ...checkOrder('/toMonth', draft.fromMonth, draft.toMonth),
    ...checkText('/description', draft.description),
  ];
}

/** Judges the months of a work package by those of its tasks: none of them may be left outside. */
export function checkSpanAroundTasks({ fromMonth, toMonth }: Partial<MonthSpan>, tasks: readonly TaskSpan[]): FieldError[] {
  const early = tasks.find((task) => monthsOf(task).some((month) => isBefore(month, fromMonth)));
  const late = tasks.find((task) => monthsOf(task).some((month) => isBefore(toMonth, month)));
  return [
    ...(early ? [{ pointer: '/fromMonth', code: 'setting.task-before', params: { task: early.code } }] : []),
    ...(late ? [{ pointer: '/toMonth', code: 'setting.task-after', params: { task: late.code } }] : []),
  ];
}

function checkPackage(code: Given<string>, workPackages: TaskSetupFacts['workPackages']): FieldError[] {
  return isKnown(code) && code !== '' ? checkWord('/workPackage', code, workPackages.keys()) : checkText('/workPackage', code, true);
}

function checkMonth(pointer: string, month: Given<number>, code: Given<string>, packages: TaskSetupFacts['workPackages']): FieldError[] {
  const wrong = checkWhole(pointer, month, 1, MAX_PROJECT_MONTH);
  if (wrong.length > 0 || !isKnown(code)) return wrong;
  const { fromMonth, toMonth } = packages.get(code) ?? {};
  if (isBefore(month, fromMonth)) {
    return [{ pointer, code: 'setting.month-before-package', params: { workPackage: code, month: Number(fromMonth) } }];
  }
  if (isBefore(toMonth, month)) {
    return [{ pointer, code: 'setting.month-after-package', params: { workPackage: code, month: Number(toMonth) } }];
  }
  return [];
}

function monthsOf({ fromMonth, toMonth }: MonthSpan): number[] {
  return [fromMonth, toMonth].filter(isKnown);
}

function isBefore(month: Given<number>, other: Given<number>): boolean {
  return isKnown(month) && isKnown(other) && month < other;
}

function isKnown<T>(value: Given<T>): value is T {
  return value !== null && value !== undefined;
}
