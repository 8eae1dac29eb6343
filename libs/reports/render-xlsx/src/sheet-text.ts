import { DomainError } from '@turnout/shared/kernel';

/** What a sheet of any program in use can hold. */
export const SHEET_LIMITS = { rows: 1_048_576, characters: 32_767 } as const;

/** Characters that no XML file may hold, and halves of characters. */
const UNWRITABLE = /[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{fffe}\u{ffff}\u{d800}-\u{dfff}]/gu;
const LINE_BREAKS = /\r\n?|[\u{85}\u{2028}\u{2029}]/gu;
/** How the format spells what XML cannot hold; text that only looks like it has to be spelt itself. */
const SPELT = /_(?=x[0-9a-f]{4}_)/giu;

/** Text as a file can hold it: what cannot be written becomes U+FFFD, which is seen. */
export function safeText(text: string): string {
  return text.replace(LINE_BREAKS, '\n').replace(UNWRITABLE, '\u{fffd}');
}

/** Text of a cell. @throws DomainError `report.too-long-for-excel` */
export function cellText(text: string): string {
  const safe = safeText(text);
  if (safe.length > SHEET_LIMITS.characters) throw tooLong();
  return safe.replace(SPELT, '_x005F_');
}

/** Why a document cannot be a workbook. */
export function tooLong(): DomainError {
  return new DomainError('report.too-long-for-excel', SHEET_LIMITS);
}
