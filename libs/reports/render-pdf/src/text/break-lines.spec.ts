import fc from 'fast-check';
import { breakLines } from './break-lines';
import { hyphenationOf, unhyphenated } from './hyphenation';
import { textOf } from './line';

/** Every character is ten points wide. */
const measure = (word: string): number => [...word].length * 10;
const plain = { measure, hyphenate: unhyphenated };
const english = { measure, hyphenate: hyphenationOf('en') };

const shown = (text: string, width: number, by = plain): readonly string[] =>
  breakLines(text, width, by).map((line) => line.text + (line.end === 'hyphen' ? '-' : ''));

describe('breakLines', () => {
  it('breaks at spaces', () => {
    expect(shown('one two three', 70)).toEqual(['one two', 'three']);
  });

  it('keeps line breaks and empty lines', () => {
    expect(shown('one\n\ntwo', 70)).toEqual(['one', '', 'two']);
  });

  it('has no line for no text', () => {
    expect(shown('', 70)).toEqual([]);
  });

  it('breaks behind a dash and a slash, but not inside a date', () => {
    expect(shown('peer-learning', 80)).toEqual(['peer-', 'learning']);
    expect(shown('school/community', 100)).toEqual(['school/', 'community']);
    expect(shown('on 16/03/2019', 100)).toEqual(['on', '16/03/2019']);
  });

  it('begins no line with a dash', () => {
    expect(shown('10/10/2019 – 12/10/2019', 120)).toEqual(['10/10/2019 –', '12/10/2019']);
  });

  it('hyphenates where a line would be left rather empty', () => {
    expect(shown('an international meeting', 120, english)).toEqual(['an interna-', 'tional meet-', 'ing']);
  });

  it('hyphenates in a label only what no line could hold', () => {
    const label = { ...english, isReluctant: true };
    expect(shown('an international meeting', 140, label)).toEqual(['an', 'international', 'meeting']);
    expect(shown('an international meeting', 120, label)).toEqual(['an interna-', 'tional', 'meeting']);
  });

  it('breaks a word by characters that nothing else can break', () => {
    expect(shown('x'.repeat(25), 100)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
  });

  it('tears no accent from its letter', () => {
    expect(shown('e\u{301}e\u{301}e\u{301}', 20)).toEqual(['e\u{301}', 'e\u{301}', 'e\u{301}']);
  });

  it('gives a character that is wider than the line a line of its own', () => {
    expect(shown('abc', 5)).toEqual(['a', 'b', 'c']);
  });

  const word = fc.stringMatching(/^[a-zA-ZąęΩδж0-9@/–-]{1,24}$/u);
  const text = fc.array(
    fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 3 },
  );

  it('loses nothing and never runs over', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 400 }), fc.constantFrom('en', 'pl', 'el', 'und'), (paragraphs, width, language) => {
        const whole = paragraphs.join('\n');
        const lines = breakLines(whole, width, { measure, hyphenate: hyphenationOf(language) });
        expect(textOf(lines)).toBe(whole);
        for (const line of lines) {
          const hyphen = line.end === 'hyphen' ? 10 : 0;
          expect(line.width).toBeCloseTo(measure(line.text) + hyphen);
          expect(line.width <= width + 0.01 || [...line.text].length === 1).toBe(true);
        }
      }),
    );
  });
});
