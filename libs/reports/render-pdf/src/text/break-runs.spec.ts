import * as fc from 'fast-check';
import { arbitraryRichText } from '@turnout/shared/kernel/testing';
import { breakRuns, type RunLine, type StyledRun } from './break-runs';
import { trailingOf } from './line';
import { TEXT_STYLES } from './text-style';
import { Typesetter } from './typesetter';

const measures = { measure: (text: string) => text.length, hyphenate: (word: string) => [word] };
const plain = (text: string): StyledRun => ({ text, style: TEXT_STYLES.body });
const bold = (text: string): StyledRun => ({ text, style: TEXT_STYLES.bodyBold });
const shown = (lines: readonly RunLine[]) => lines.map(({ pieces, end }) => [pieces.map(({ text }) => text).join('|'), end]);

describe('breakRuns', () => {
  it('keeps runs beside each other and breaks between words', () => {
    expect(shown(breakRuns([plain('one '), bold('two th'), plain('ree four')], 10, measures))).toEqual([
      ['one |two', 'space'],
      ['th|ree four', 'last'],
    ]);
  });

  it('ends a line where the text does, and breaks a word that no line holds', () => {
    expect(shown(breakRuns([plain('a\nb'), bold('cdefghijk')], 4, measures))).toEqual([
      ['a', 'break'],
      ['b|cde', 'nothing'],
      ['fghi', 'nothing'],
      ['jk', 'last'],
    ]);
    expect(shown(breakRuns([plain('ab')], 0.5, measures))).toEqual([
      ['a', 'nothing'],
      ['b', 'last'],
    ]);
    expect(shown(breakRuns([], 10, measures))).toEqual([['', 'last']]);
  });

  it('hyphenates where a line would stay too empty', () => {
    const hyphenate = (word: string): readonly string[] => (word === 'syllables' ? ['syl', 'lables'] : [word]);
    expect(shown(breakRuns([plain('ab '), bold('syllables')], 10, { ...measures, hyphenate }))).toEqual([
      ['ab |syl', 'hyphen'],
      ['lables', 'last'],
    ]);
  });

  it('loses no letter and no order, and stays within the width', () => {
    const typesetter = new Typesetter('en');
    const letters = (text: string): string => text.replace(/[\s\u{ad}]/gu, '');
    fc.assert(
      fc.property(arbitraryRichText, fc.integer({ min: 60, max: 400 }), (text, width) => {
        for (const block of text) {
          if (block.kind === 'list') continue;
          const runs = block.content.map(({ text: words, bold: isBold }): StyledRun => ({
            text: words,
            style: isBold ? TEXT_STYLES.bodyBold : TEXT_STYLES.body,
          }));
          const lines = typesetter.runs(runs, width);
          const set = lines.map(({ pieces, end }) => pieces.map((piece) => piece.text).join('') + trailingOf(end)).join('');
          const alone = typesetter.lines(runs.map((run) => run.text).join(''), TEXT_STYLES.body, 100_000);
          expect(letters(set).normalize('NFC').length).toBe(letters(alone.map((line) => line.text).join('')).normalize('NFC').length);
          for (const { pieces } of lines) {
            const last = pieces.at(-1);
            expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(width + 0.1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
