/** What a cell's number is shown as. A date has at least day, month and year; `month` is a month of a year, without its day. */
export type ShownAs = 'date' | 'month' | 'time' | 'number';

/** Text in quotation marks, signs that stand for themselves, and what is in brackets: colours, conditions, languages. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gsu;

/** What a number format makes of a number, by its letters; those of numbers are digits and signs. */
export function shownAs(format: string): ShownAs {
  if (/\[(?:h+|m+|s+)\]/iu.test(format)) return 'time';
  const letters = (format.split(';')[0] ?? '').replace(LITERAL, '').toLowerCase();
  if (/general|standard|@/u.test(letters)) return 'number';
  const [hasYear, hasMonth, hasDay] = [/[ye]/u.test(letters), letters.includes('m'), letters.includes('d')];
  if (hasYear && hasMonth && hasDay && !/[0#?]/u.test(letters.replace(/s[.,]0+/u, ''))) return 'date';
  if (hasYear && !/[0#?]/u.test(letters)) return 'month';
  if (/[hs]/u.test(letters) && !/[0#?]/u.test(letters.replace(/s[.,]0+/u, ''))) return 'time';
  return hasMonth && hasDay ? 'date' : 'number';
}

/** Tells whether a format shows the hour as well. */
export function showsHour(format: string): boolean {
  return /h/iu.test(format.replace(LITERAL, ''));
}
