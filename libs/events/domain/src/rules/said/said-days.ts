import type { IsoDate } from '@turnout/shared/kernel';
import { readDays } from '../../reading';
import { beginnings } from './sentences';

/** A whole date as a text writes it, in figures or with the month by its name. */
const DATE =
  /(?<![\p{L}\d])(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}(?:st|nd|rd|th|er|º|η)?\.?\s(?:de\s|of\s)?\p{L}{3,}\.?,?\s(?:de\s|of\s)?\d{4}|\p{L}{3,}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})(?!\d)/gu;

/** Words beside which a date is another one than the day of the event. */
const ANOTHER = /* @__PURE__ */ beginnings(
  ...[
    'will',
    'next',
    'since',
    'until',
    'deadline',
    'before',
    'after',
    'previous',
    'follow',
    'started',
    'published',
    'final event',
    'conference',
  ],
  ...[
    'próxim',
    'desde',
    'até',
    'prossim',
    'entro',
    'następn',
    'kolejn',
    'επόμεν',
    'μέχρι',
    'следващ',
    'nākam',
    'következő',
    'prochain',
    'nächst',
  ],
);

/** The whole dates in the sentences of a text, each once, but for those that a sentence gives to something else. */
export function daysSaid(sentences: readonly string[]): IsoDate[] {
  const dates = sentences
    .filter((sentence) => /\d{4}/u.test(sentence) && !ANOTHER.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(DATE)].map(([written]) => readDays(written)?.startsOn));
  return [...new Set(dates.filter((date) => date !== undefined))];
}
