import type { LiveFigure } from '@turnout/reports/document';
import { createTranslator, type DocumentTranslator, loadCatalogue } from '@turnout/shared/i18n';
import type { RichText } from '@turnout/shared/kernel';
import { bullets, paragraph, type Prose, proseOf, setFigures } from '.';

const FIGURES = new Map<string, LiveFigure>([
  ['events', { label: 'Events', value: { kind: 'count', value: 1 }, text: '1', basis: null }],
  ['participants', { label: 'Participants', value: { kind: 'missing', reason: 'not-known' }, text: 'not known', basis: null }],
]);

describe('prose', () => {
  let translator: DocumentTranslator;
  let prose: Prose;

  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
    prose = proseOf(FIGURES, translator);
  });

  it('is made of sentences whose figures stay alive and decide about plurals', () => {
    const sentence = prose.say('reports.global.introduction.sum', {
      events: { figure: 'events' },
      participants: { figure: 'participants' },
    });
    expect(paragraph(prose, [sentence, ''])).toEqual({
      kind: 'paragraph',
      content: [
        { text: 'In all, ' },
        { text: '1', figure: 'events' },
        { text: ' event took place; how many people took part is ' },
        { text: 'not known', figure: 'participants' },
        { text: '.' },
      ],
    });
  });

  it('says of a figure that does not exist that it is not known', () => {
    expect(prose.amountOf('shoes')).toBe(-1);
    expect(
      bullets(prose, [
        prose.say('reports.global.events.all-brief-reports'),
        prose.say('reports.global.sums.intro', { events: { figure: 'events' }, participants: { figure: 'shoes' } }),
      ]),
    ).toMatchObject({
      ...{ kind: 'list', isOrdered: false },
      items: [
        { content: [{ text: 'A brief report was written of every record.' }] },
        { content: [{}, {}, {}, { text: 'not known', figure: 'shoes' }, {}] },
      ],
    });
  });

  it('sets the figures of a text as they stand now, wherever they are, and nothing else', () => {
    const old = { text: '9', figure: 'events', bold: true } as const;
    const now = { ...old, text: '1' };
    const text = (run: typeof old | typeof now): RichText => [
      { kind: 'paragraph', content: [{ text: '9 of ' }, run] },
      { kind: 'quote', content: [run], by: 'A' },
      {
        ...{ kind: 'list', isOrdered: true },
        items: [{ content: [run], list: { kind: 'list', isOrdered: false, items: [{ content: [run] }] } }],
      },
    ];
    expect(setFigures(text(old), FIGURES, translator)).toEqual(text(now));
    expect(setFigures([{ kind: 'heading', content: [{ text: '5', figure: 'gone' }] }], FIGURES, translator)).toEqual([
      { kind: 'heading', content: [{ text: 'not known', figure: 'gone' }] },
    ]);
  });
});
