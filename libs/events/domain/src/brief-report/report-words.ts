import { plainText, writtenOut } from '@turnout/shared/kernel';
import { type BriefQuote, type BriefReport, TEXT_SECTIONS } from './brief-report';

/** Who said a quote, as it is printed: name with consent, role, organisation; `null` where nobody said. */
export function speakerOf({ name, isNameConsented, role, organisation }: BriefQuote): string | null {
  const words = [isNameConsented ? name : null, role, organisation].filter((each) => each !== null);
  return words.length === 0 ? null : words.join(', ');
}

/** All words of a report that a search finds. */
export function reportWords(report: BriefReport): string {
  return [
    ...TEXT_SECTIONS.map((section) => plainText(report[section])),
    ...report.quotes.flatMap((quote) => [quote.text, speakerOf(quote) ?? '']),
    ...report.pictures.flatMap(({ caption, alternative, credit }) => [caption ?? '', alternative ?? '', credit ?? '']),
  ]
    .filter((words) => words !== '')
    .join('\n');
}

/** A report as a history keeps it and a comparison shows it: words by section, `null` for an empty one. */
export interface WrittenReport {
  readonly aim: string | null;
  readonly happened: string | null;
  readonly results: string | null;
  readonly quotes: readonly string[];
  readonly pictures: readonly string[];
}

/**
 * Writes a report out in plain letters. Names of people who are quoted are left out: what is written here may be kept for good, while
 * somebody can take back that they may be named.
 */
export function writtenReport({ aim, happened, results, quotes, pictures }: BriefReport): WrittenReport {
  const orNull = (words: string): string | null => (words === '' ? null : words);
  return {
    ...{ aim: orNull(writtenOut(aim)), happened: orNull(writtenOut(happened)), results: orNull(writtenOut(results)) },
    quotes: quotes.map(({ text, role, organisation }) => [`“${text}”`, role, organisation].filter((each) => each !== null).join(', ')),
    pictures: pictures.map(({ caption, alternative, isDecorative, credit, consent }, index) =>
      [`${String(index + 1)}.`, caption, isDecorative ? '–' : alternative && `[${alternative}]`, credit && `© ${credit}`, `(${consent})`]
        .filter((each) => each !== null)
        .join(' '),
    ),
  };
}
