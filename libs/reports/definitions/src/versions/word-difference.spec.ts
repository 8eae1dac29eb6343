import * as fc from 'fast-check';
import { differParagraphs, differWords } from './word-difference';

const shown = (before: string, after: string): string =>
  differWords(before, after)
    .map(({ state, text }) => ({ same: text, gone: `[-${text}-]`, added: `{+${text}+}` })[state])
    .join('');

describe('words', () => {
  it.each([
    ['In all 586 people came.', 'In all 712 people came.', 'In all [-586-]{+712+} people came.'],
    ['The final meeting', 'The final meeting in Ząbki', 'The final meeting{+ in Ząbki+}'],
    ['1,234 people', '1,235 people', '[-1,234-]{+1,235+} people'],
    ['alike', 'alike', 'alike'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['a b c d', 'b x d', '[-a -]b [-c-]{+x+} d'],
  ])('of %p and %p', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('of both texts are all there, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('events', ' ', '712', ',', 'Ελλάδα', '\n')).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = differWords(before, after);
        const without = (state: string): string =>
          pieces
            .filter((piece) => piece.state !== state)
            .map((piece) => piece.text)
            .join('');
        expect([without('added'), without('gone')]).toEqual([before, after]);
      }),
    );
  });

  it('are not compared where that would take for ever', () => {
    const long = Array.from({ length: 1500 }, (_, index) => `a${String(index)}`).join(' ');
    const other = Array.from({ length: 1500 }, (_, index) => `b${String(index)}`).join(' ');
    expect(differWords(long, other).map(({ state }) => state)).toEqual(['gone', 'added']);
  });
});

describe('paragraphs', () => {
  it('that stayed are left out, and one that was changed is shown with both its words', () => {
    const before = ['Introduction', 'In all 586 people came to 34 events.', 'Thank you.'];
    const after = ['Introduction', 'In all 712 people came to 34 events.', 'Thank you.', 'See you in 2022.'];
    expect(differParagraphs(before, after)).toEqual([
      { state: 'changed', pieces: differWords(before[1] ?? '', after[1] ?? '') },
      { state: 'added', pieces: [{ state: 'added', text: 'See you in 2022.' }] },
    ]);
    expect(differParagraphs(before, before)).toEqual([]);
  });

  it('that have little in common are two: the one gone, the other added', () => {
    const states = differParagraphs(['All schools took part.', 'Gone.'], ['Nobody knew why it rained.']).map(({ state }) => state);
    expect(states).toEqual(['gone', 'added', 'gone']);
  });
});
