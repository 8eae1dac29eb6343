import { addDays, type FieldError, isIsoDate, type IsoDate, lengthOf } from '@turnout/shared/kernel';

/** Longest name of a version, in code points. */
export const MAX_VERSION_NAME_LENGTH = 200;
/** Longest note on a version or on a link, in code points. */
export const MAX_VERSION_NOTE_LENGTH = 2000;
/** Longest that a link works, in days. */
export const MAX_LINK_DAYS = 366;

/** Every code with which a version or a link to one can be refused for one of its fields. */
export const VERSION_CODES = ['version.note-too-long', 'version.filter-invalid'] as const;
export const VERSION_LINK_CODES = [
  'version.note-too-long',
  'version-link.expires-past',
  'version-link.expires-late',
  'date.invalid',
] as const;

/** What is wrong with a note. */
export function checkNote(note: string): readonly FieldError[] {
  if (lengthOf(note) <= MAX_VERSION_NOTE_LENGTH) return [];
  return [{ pointer: '/note', code: 'version.note-too-long', params: { max: MAX_VERSION_NOTE_LENGTH } }];
}

/** What is wrong with the last day of a link. @param today the day on which it is made, in UTC */
export function checkExpiry(expiresOn: string, today: IsoDate): readonly FieldError[] {
  const wrong = (code: string, params = {}): readonly FieldError[] => [{ pointer: '/expiresOn', code, params }];
  if (!isIsoDate(expiresOn)) return wrong('date.invalid');
  if (expiresOn < today) return wrong('version-link.expires-past');
  return expiresOn > addDays(today, MAX_LINK_DAYS) ? wrong('version-link.expires-late', { days: MAX_LINK_DAYS }) : [];
}
