import { type FieldError, lengthOf, tidyLine } from '@turnout/shared/kernel';

/** Longest name of a saved view, in code points. */
export const MAX_VIEW_NAME_LENGTH = 80;
/** Most views that one person, or a project for all its members, can keep. */
export const MAX_VIEWS = 50;

/** Codes with which a saved view is refused field by field, beside those of its filter. */
export const VIEW_FIELD_CODES = ['view.name-missing', 'view.name-too-long', 'view.name-taken', 'view.unknown-value'] as const;

/** Judges the name of a saved view beside the others of the same owner. */
export function checkViewName(name: string, others: readonly string[]): FieldError[] {
  const pointer = '/name';
  const kept = tidyLine(name);
  if (kept === '') return [{ pointer, code: 'view.name-missing' }];
  if (lengthOf(kept) > MAX_VIEW_NAME_LENGTH) return [{ pointer, code: 'view.name-too-long', params: { max: MAX_VIEW_NAME_LENGTH } }];
  const isTaken = others.some((other) => viewNameKey(other) === viewNameKey(kept));
  return isTaken ? [{ pointer, code: 'view.name-taken', params: { name: kept } }] : [];
}

/** By what names of views are told apart: capitals and spaces around do not count. */
export function viewNameKey(name: string): string {
  return tidyLine(name).toLowerCase();
}
