import type { RichText } from '@turnout/shared/kernel';
import { checkSections } from './check-narrative';
import { SOCIALL_GROUND } from './testing';

const paragraph = (text: string): RichText[number] => ({ kind: 'paragraph', content: [{ text }] });
const item = (text: string) => ({ content: [{ text }] });

describe('texts of sections', () => {
  it('are checked together, each place by section, block and letter', () => {
    const introduction: RichText = [
      { kind: 'heading', content: [{ text: 'Igniting events' }] },
      {
        ...{ kind: 'list', isOrdered: false },
        items: [{ ...item('11 events'), list: { kind: 'list', isOrdered: false, items: [item('301 participants')] } }, item('nothing')],
      },
      { kind: 'quote', content: [{ text: 'In total there were 99 events.' }], by: null },
    ];
    const conclusions = [paragraph('Well then.\nIn total 586 participants came.'), paragraph('Altogether 712 participants came.')];
    const { contradictions } = checkSections(
      [
        { id: 'introduction', text: introduction },
        { id: 'conclusions', text: conclusions },
      ],
      'en',
      SOCIALL_GROUND,
    );
    expect(
      contradictions.map(({ section, path, from, to, quote, params }) => [section, path, from, to, quote, params['elsewhere']]),
    ).toEqual([
      ['introduction', '/1/items/0', 0, 2, '11', null],
      ['conclusions', '/0', 20, 23, '586', 712],
    ]);
  });

  it('hold live figures, which are right as long as there is one of their key', () => {
    const text: RichText = [
      {
        kind: 'paragraph',
        content: [
          { text: 'In total ' },
          { text: '99', figure: 'events' },
          { text: ' events; ' },
          { text: '7', figure: 'events:type=gala' },
          { text: ' galas.\nIn total 700 participants came to ' },
          { text: '98', figure: 'events' },
          { text: ' events.' },
        ],
      },
    ];
    const places = (ground: typeof SOCIALL_GROUND) =>
      checkSections([{ id: null, text }], null, ground).contradictions.map(({ code, quote, from, params }) => [
        code,
        quote,
        from,
        params['key'],
      ]);
    expect(places({ ...SOCIALL_GROUND, figures: new Set(['events']) })).toEqual([
      ['figure-gone', '7', 20, 'events:type=gala'],
      ['record', '700', 38, undefined],
    ]);
    expect(places(SOCIALL_GROUND)).toEqual([['record', '700', 38, undefined]]);
  });
});
