import * as fc from 'fast-check';
import type { RichBlock, RichList, RichText, TextRun } from '../rich-text/rich-text';
import { MAX_LIST_DEPTH } from '../rich-text/rich-text';
import { readRichText } from '../rich-text/read-rich-text';

const WORDS = [
  'Ząbki',
  'Δημοτικό Σχολείο',
  'reflexão',
  '12 of 30',
  '<b>',
  '&amp;',
  '"',
  '=1+1',
  'e\u0301',
  '\n',
  ' ',
  '\u00a0',
  'школа',
  '🎓',
  '- x',
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const run: fc.Arbitrary<TextRun> = fc.record(
  {
    text: anyText,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    href: fc.constantFrom('https://example.org/a?b=c#d', 'mailto:school@example.org'),
  },
  { requiredKeys: ['text'] },
);

const runs = fc.array(run, { maxLength: 4 });

function list(depth: number): fc.Arbitrary<RichList> {
  const item =
    depth >= MAX_LIST_DEPTH
      ? fc.record({ content: runs })
      : fc.record({ content: runs, list: list(depth + 1) }, { requiredKeys: ['content'] });
  return fc.record({ kind: fc.constant('list' as const), isOrdered: fc.boolean(), items: fc.array(item, { maxLength: 3 }) });
}

const block: fc.Arbitrary<RichBlock> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'heading' as const), content: runs }),
  fc.record({ kind: fc.constant('quote' as const), content: runs, by: fc.option(anyText) }),
  list(1),
);

/** Rich text as somebody could send it: of the right shape, and not yet settled. */
export const arbitrarySentRichText: fc.Arbitrary<RichText> = fc.array(block, { maxLength: 6 });

/** Rich text as it is kept. */
export const arbitraryRichText: fc.Arbitrary<RichText> = arbitrarySentRichText.map((text) => readRichText(text, '', Infinity).text);
