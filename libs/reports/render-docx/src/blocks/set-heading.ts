import type { HeadingBlock } from '@turnout/reports/document';
import { HeadingLevel, type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx';
import { TWIPS } from '../page/measures';
import { runs } from '../text/word-text';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** A number of more characters has words in it ("Annex I"), and the text goes on behind it. */
const LONGEST_FIGURE = 5;
/** Where the text begins beside a number, in points, by the level. */
const BESIDE = { 1: 26, 2: 32, 3: 38 } as const;

/** A heading that Word knows as one. Its number stands before the text, whose lines begin below each other. */
export function setHeading({ level, text, number, language, startsPage }: HeadingBlock, startsSheet: boolean): Paragraph {
  return new Paragraph({
    heading: LEVELS[level],
    // At the top of a new sheet Word would leave it empty.
    ...(startsPage === true && !startsSheet ? { pageBreakBefore: true } : {}),
    ...(number === undefined ? {} : besideNumber(number, level)),
    children: [...(number === undefined ? [] : before(number)), ...runs(text, { lang: language })],
  });
}

function before(number: string): readonly TextRun[] {
  return number.length > LONGEST_FIGURE ? runs(`${number}\u{2003}`) : [...runs(number), new TextRun({ children: [new Tab()] })];
}

function besideNumber(number: string, level: HeadingBlock['level']): Partial<IParagraphOptions> {
  if (number.length > LONGEST_FIGURE) return {};
  const left = BESIDE[level] * TWIPS;
  return { indent: { left, hanging: left }, tabStops: [{ type: 'left', position: left }] };
}
