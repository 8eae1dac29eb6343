import * as fc from 'fast-check';
import { arbitraryRichText, arbitrarySentRichText } from '../testing';
import { MAX_QUOTED_LENGTH, readRichText, RICH_TEXT_CODES, RICH_TEXT_FIGURE_CODE } from './read-rich-text';
import { isLinkAllowed, MAX_RICH_PARTS, type RichText } from './rich-text';
import { plainText, wordsOfRuns, writtenOut } from './rich-text-words';
import { settleRuns } from './settle-runs';

const paragraph = (text: string): RichText[number] => ({ kind: 'paragraph', content: [{ text }] });
const bullets = (...items: readonly { readonly content: unknown; readonly list?: unknown }[]): unknown => ({
  ...{ kind: 'list', isOrdered: false },
  items,
});
const read = (value: unknown, max = 100) => readRichText(value, '/aim', max);
const codes = (value: unknown, max = 100) => read(value, max).errors.map(({ pointer, code }) => [pointer, code]);

const SAMPLE: RichText = [
  { kind: 'heading', content: [{ text: 'What we cooked' }] },
  { kind: 'paragraph', content: [{ text: 'Soup, ' }, { text: 'then', bold: true }, { text: ' bread', italic: true, bold: true }] },
  {
    ...{ kind: 'list', isOrdered: true },
    items: [
      { content: [{ text: 'one' }], list: { kind: 'list', isOrdered: false, items: [{ content: [{ text: 'below' }] }] } },
      { content: [{ text: 'site', href: 'https://example.org' }] },
      { content: [], list: { kind: 'list', isOrdered: false, items: [{ content: [{ text: 'only below' }] }] } },
    ],
  },
  { kind: 'quote', content: [{ text: 'I stay' }], by: 'A pupil' },
  { kind: 'quote', content: [{ text: 'Me too' }], by: null },
];

describe('readRichText', () => {
  it('gives back what is settled as it is, and settles what was sent once and for all', () => {
    expect(read(SAMPLE)).toEqual({ text: SAMPLE, errors: [] });
    fc.assert(
      fc.property(arbitrarySentRichText, (sent) => {
        const { text, errors } = read(JSON.parse(JSON.stringify(sent)), 100_000);
        expect(errors).toEqual([]);
        expect(read(JSON.parse(JSON.stringify(text)), 100_000)).toEqual({ text, errors: [] });
      }),
    );
  });

  it('loses no letter of what was sent', () => {
    const letters = (text: RichText): string => plainText(text).normalize('NFC').replace(/\s/gu, '');
    const sentLetters = (value: unknown): string => JSON.stringify(value, (key, each: unknown) => (key === 'href' ? undefined : each));
    fc.assert(
      fc.property(arbitraryRichText, (text) => {
        // Every word of the value is a word of the plain text, and the other way round.
        const words = [...sentLetters(text).matchAll(/"(?:text|by)":"((?:[^"\\]|\\.)*)"/gu)].map(
          ([, word]) => JSON.parse(`"${word ?? ''}"`) as string,
        );
        expect(letters([paragraph(words.join(''))])).toBe(letters(text));
      }),
    );
  });

  it.each([
    ['text', [['/aim', 'request.wrong-type']]],
    [[3], [['/aim/0', 'request.wrong-type']]],
    [[null], [['/aim/0', 'request.wrong-type']]],
    [[{ kind: 'table' }], [['/aim/0/kind', 'rich-text.unknown-part']]],
    [
      [{ ...paragraph('a'), style: 'x', 'a/b~': 1 }],
      [
        ['/aim/0/style', 'request.unknown-field'],
        ['/aim/0/a~1b~0', 'request.unknown-field'],
      ],
    ],
    [[{ kind: 'paragraph' }], [['/aim/0/content', 'request.wrong-type']]],
    [[{ kind: 'heading', content: ['a'] }], [['/aim/0/content/0', 'request.wrong-type']]],
    [
      [{ kind: 'paragraph', content: [{ text: 3, bold: false, italic: 'yes', size: 9 }] }],
      [
        ['/aim/0/content/0/size', 'request.unknown-field'],
        ['/aim/0/content/0/text', 'request.wrong-type'],
        ['/aim/0/content/0/bold', 'request.wrong-type'],
        ['/aim/0/content/0/italic', 'request.wrong-type'],
      ],
    ],
    [[{ kind: 'paragraph', content: [{ text: 'a', href: 'javascript:alert(1)' }] }], [['/aim/0/content/0/href', 'rich-text.link-refused']]],
    [[{ kind: 'paragraph', content: [{ text: 'a', href: 3 }] }], [['/aim/0/content/0/href', 'rich-text.link-refused']]],
    [[{ kind: 'quote', content: [], by: 3 }], [['/aim/0/by', 'request.wrong-type']]],
    [
      [{ kind: 'quote', content: [], by: 'x'.repeat(MAX_QUOTED_LENGTH + 1) }],
      [
        ['/aim/0/by', 'rich-text.speaker-too-long'],
        ['/aim', 'rich-text.too-long'],
      ],
    ],
    [[{ kind: 'list', items: [] }], [['/aim/0/isOrdered', 'request.wrong-type']]],
    [[bullets({ content: [], list: 3 })], [['/aim/0/items/0/list', 'request.wrong-type']]],
    [[bullets({ content: [], list: paragraph('a') })], [['/aim/0/items/0/list/kind', 'rich-text.unknown-part']]],
    [[{ kind: 'list', isOrdered: true, items: [3] }], [['/aim/0/items/0', 'request.wrong-type']]],
    [[paragraph('x'.repeat(101))], [['/aim', 'rich-text.too-long']]],
  ])('refuses %j and says where', (value, errors) => {
    expect(codes(value)).toEqual(errors);
  });

  it('reads lists three deep, and no deeper however deep they are', () => {
    const deep = (levels: number): unknown => {
      let list = bullets({ content: [{ text: 'x' }] });
      for (let level = 1; level < levels; level++) list = bullets({ content: [{ text: 'x' }], list });
      return [list];
    };
    expect(codes(deep(3))).toEqual([]);
    const tooDeep = [['/aim/0/items/0/list/items/0/list/items/0/list', 'rich-text.too-deep']];
    expect(codes(deep(4))).toEqual(tooDeep);
    expect(codes(deep(100_000))).toEqual(tooDeep);
  });

  it('stops at too many parts, and names no more than a handful of errors', () => {
    const { text, errors } = read(
      Array.from({ length: 1_000_000 }, () => 3),
      10,
    );
    expect(text).toEqual([]);
    expect(errors).toHaveLength(20);
    const many = Array.from({ length: MAX_RICH_PARTS }, () => paragraph('x'));
    expect(codes(many, 100_000)).toEqual([['/aim', 'rich-text.too-many-parts']]);
    expect(codes(many.slice(0, MAX_RICH_PARTS / 2), 100_000)).toEqual([]);
  });

  it('drops what says nothing', () => {
    const nothing = [
      paragraph('  '),
      bullets({ content: [] }),
      { kind: 'quote', content: [{ text: '' }], by: ' ' },
      bullets({ content: [], list: bullets() }),
    ];
    expect(read(nothing)).toEqual({ text: [], errors: [] });
    expect(read([{ kind: 'quote', content: [], by: ' A  pupil ' }]).text).toEqual([{ kind: 'quote', content: [], by: 'A pupil' }]);
    expect(read([{ kind: 'quote', content: [{ text: 'Yes' }] }]).text).toEqual([{ kind: 'quote', content: [{ text: 'Yes' }], by: null }]);
  });

  it('keeps live figures as they are where they are allowed, and knows none elsewhere', () => {
    const figure = { text: '', figure: 'participants', bold: true } as const;
    const content = [{ text: 'In all ' }, figure, { text: ' people, ' }, { ...figure, text: '7' }, { ...figure, text: '7' }] as const;
    const value = [{ kind: 'paragraph', content: [{ text: ' In all  ' }, ...content.slice(1)] }];
    expect(readRichText(value, '/aim', 100, { figures: true })).toEqual({ text: [{ kind: 'paragraph', content }], errors: [] });
    expect(readRichText(value, '/aim', 100).errors[0]).toEqual({ pointer: '/aim/0/content/1/figure', code: 'request.unknown-field' });
    const named = (name: unknown) =>
      readRichText([{ kind: 'paragraph', content: [{ text: 'a', figure: name }] }], '', 9, { figures: true });
    expect([named(''), named(3), named('x'.repeat(301))].map(({ errors }) => errors.map(({ code }) => code))).toEqual(
      Array.from({ length: 3 }, () => [RICH_TEXT_FIGURE_CODE]),
    );
    const only = [{ kind: 'paragraph', content: [figure] }] as const;
    expect(readRichText(only, '', 9, { figures: true }).text).toEqual(only);
  });

  it('has a code for each refusal', () => {
    expect(new Set(RICH_TEXT_CODES).size).toBe(6);
  });
});

describe('settleRuns', () => {
  it.each([
    [[{ text: ' a ' }, { text: ' b ' }], [{ text: 'a b' }]],
    [[{ text: 'a ' }, { text: ' ', bold: true }, { text: ' b' }], [{ text: 'a b' }]],
    [[{ text: 'a' }, { text: '', bold: true }, { text: 'b' }], [{ text: 'ab' }]],
    [[{ text: 'a \r\n\n b' }, { text: ' \n', italic: true }], [{ text: 'a\nb' }]],
    [
      [{ text: 'a ', bold: true }, { text: '\nb' }],
      [{ text: 'a', bold: true }, { text: '\nb' }],
    ],
    [[{ text: 'e' }, { text: '\u0301' }], [{ text: 'é' }]],
    [[{ text: 'a\u0000\ud800b\u00a0 c' }], [{ text: 'a b c' }]],
  ] as const)('keeps %j as %j', (runs, settled) => {
    expect(settleRuns(runs, 'kept')).toEqual(settled);
  });

  it('knows blocks of one line', () => {
    expect(settleRuns([{ text: 'a\nb\u2028c' }], 'spaces')).toEqual([{ text: 'a b c' }]);
  });
});

describe('isLinkAllowed', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a?b=c&d#e',
    'https://wholeschoolsociallabs.eu/ą',
    'mailto:a.b@example.org',
    'HTTPS://EXAMPLE.ORG',
  ])('lets %s through', (href) => {
    expect(isLinkAllowed(href)).toBe(true);
  });

  it.each([
    ...[
      'javascript:alert(1)',
      ' https://example.org',
      'https://a b',
      'https://',
      'data:text/html,x',
      '//example.org',
      '/p/sociall',
      'ftp://a.b',
    ],
    ...[
      'https://bank.example@evil.example',
      'https://a\\b',
      'https://a"b',
      'https://a/<b',
      'https://a/\u0007',
      'mailto:',
      'mailto:a@b?bcc=c@d',
    ],
    `https://example.org/${'x'.repeat(2000)}`,
  ])('stops %j', (href) => {
    expect(isLinkAllowed(href)).toBe(false);
  });
});

describe('the words of rich text', () => {
  it('are a line for each block and entry', () => {
    expect(plainText(SAMPLE)).toBe('What we cooked\nSoup, then bread\none\nbelow\nsite\nonly below\nI stay\nA pupil\nMe too');
    expect(wordsOfRuns([{ text: 'a' }, { text: 'b', bold: true }])).toBe('ab');
  });

  it('can be written out with what is marked', () => {
    expect(writtenOut(SAMPLE)).toBe(
      [
        '## What we cooked',
        'Soup, **then****_ bread_**',
        '1. one\n  - below\n2. [site](https://example.org)\n3. \n  - only below',
        '> I stay – A pupil',
        '> Me too',
      ].join('\n\n'),
    );
  });
});
