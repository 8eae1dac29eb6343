import { type NumeralLanguage, spellNumber } from '@turnout/events/domain';
import type { Claim } from '../claims/claim';

/** Sign between thousands, where a text has none to go by: as people type it. */
const THOUSANDS: Readonly<Record<NumeralLanguage, string>> = { en: ',', pt: '.', it: '.', pl: '\u00a0', el: '.' };

/** The right number, written as the wrong one was: words stay words, figures figures; `null` for a range. */
export function repairOf({ quantity, line, from, to }: Claim, right: number, language: NumeralLanguage | null): string | null {
  const quote = line.text.slice(from - line.offset, to - line.offset);
  if (quantity.bound === 'range') return null;
  if (quantity.notation === 'digits') return inFigures(quote, right, language);
  // Words are read where the language is known.
  const words = spellNumber(right, language as NumeralLanguage, Number(quantity.form));
  return /^\p{Lu}/u.test(quote) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function inFigures(quote: string, right: number, language: NumeralLanguage | null): string {
  const written = /^\d{1,3}(\D)\d{3}/u.exec(quote)?.[1];
  const isPlain = right < 1000 || (written === undefined && quote.length > 3);
  const sign = isPlain ? '' : (written ?? THOUSANDS[language ?? 'en']);
  return String(right).replace(/\B(?=(?:\d{3})+$)/gu, sign);
}
