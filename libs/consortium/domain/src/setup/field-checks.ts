import { type FieldError, isIsoDate, lengthOf, tidyText } from '@turnout/shared/kernel';

/** A value as a form or a request gives it; absent and `null` both mean not known. */
export type Given<T> = T | null | undefined;

/** Longest text of a setting, in code points. */
export const MAX_SETTING_LENGTH = 2000;
/** Most entries of a list among the settings. */
export const MAX_SETTING_ENTRIES = 200;

/** Every code that settings are refused with; each has words as `error.<code>`. */
export const SETTING_FIELD_CODES = [
  'setting.missing',
  'setting.too-long',
  'setting.too-many',
  'setting.number-invalid',
  'setting.unknown-value',
  'setting.named-twice',
  'setting.end-before-start',
  'setting.code-invalid',
  'setting.code-taken',
  'setting.precision-mismatch',
  'setting.month-after-end',
  'setting.month-before-package',
  'setting.month-after-package',
  'setting.task-before',
  'setting.task-after',
  'setting.not-delivered-yet',
  'date.invalid',
] as const;

/** Judges a text: there where it is required, and not too long. */
export function checkText(pointer: string, value: Given<string>, isRequired = false): FieldError[] {
  const kept = tidyText(value ?? '');
  if (kept === '') return isRequired ? [{ pointer, code: 'setting.missing' }] : [];
  return lengthOf(kept) > MAX_SETTING_LENGTH ? [{ pointer, code: 'setting.too-long', params: { max: MAX_SETTING_LENGTH } }] : [];
}

/** Judges a list of texts: not too many, none empty or too long. */
export function checkTexts(pointer: string, values: Given<readonly string[]>): FieldError[] {
  const entries = values ?? [];
  if (entries.length > MAX_SETTING_ENTRIES) return [{ pointer, code: 'setting.too-many', params: { max: MAX_SETTING_ENTRIES } }];
  return entries.flatMap((entry, index) => checkText(`${pointer}/${index}`, entry, true));
}

/** Judges a number: whole, and within bounds that are both included. */
export function checkWhole(pointer: string, value: Given<number>, min: number, max: number): FieldError[] {
  if (value === null || value === undefined) return [];
  const isFine = Number.isInteger(value) && value >= min && value <= max;
  return isFine ? [] : [{ pointer, code: 'setting.number-invalid', params: { min, max } }];
}

/** Judges a word of a vocabulary. */
export function checkWord(pointer: string, value: Given<string>, vocabulary: Iterable<string>): FieldError[] {
  if (value === null || value === undefined) return [];
  for (const word of vocabulary) if (word === value) return [];
  return [{ pointer, code: 'setting.unknown-value', params: { value: value.slice(0, 40) } }];
}

/** Judges a date: one that exists. */
export function checkDate(pointer: string, value: Given<string>): FieldError[] {
  if (value === null || value === undefined || isIsoDate(value)) return [];
  return [{ pointer, code: 'date.invalid', params: { text: value.slice(0, 40) } }];
}

/** Judges a first and a last value: in that order, equal ones included; not judged while either is not known. */
export function checkOrder<T extends number | string>(pointer: string, from: Given<T>, to: Given<T>): FieldError[] {
  if (from === null || from === undefined || to === null || to === undefined || from <= to) return [];
  return [{ pointer, code: 'setting.end-before-start' }];
}
