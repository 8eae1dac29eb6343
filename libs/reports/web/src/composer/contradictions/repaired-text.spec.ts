import type { RichText } from '@turnout/shared/kernel';
import { repairedText } from './repaired-text';

const PEOPLE = { key: 'participants', label: 'Participants', text: '712' };
const TEXT: RichText = [
  { kind: 'paragraph', content: [{ text: 'Before.' }] },
  {
    ...{ kind: 'list', isOrdered: false },
    items: [{ content: [{ text: 'In all ' }, { text: '586 par', bold: true }, { text: 'ticipants came, 586' }] }],
  },
];
const AT = { path: '/1/items/0', from: 7, to: 23, quote: '586 participants', repair: '712 participants' };
const runs = (text: RichText | null) => (text?.[1]?.kind === 'list' ? text[1].items[0]?.content : null);

describe('repairedText', () => {
  it('puts the live figure where its value is named, set as what stood there', () => {
    expect(runs(repairedText(TEXT, AT, PEOPLE))).toEqual([
      { text: 'In all ' },
      { text: '712', figure: 'participants', bold: true },
      { text: ' participants', bold: true },
      { text: ' came, 586' },
    ]);
  });

  it('puts the figure alone where nothing is said around it, and letters where there is no figure', () => {
    expect(runs(repairedText(TEXT, { ...AT, repair: null }, PEOPLE))?.[1]).toEqual({
      text: '712',
      figure: 'participants',
      bold: true,
    });
    expect(runs(repairedText(TEXT, { ...AT, from: 0, to: 6, quote: 'In all', repair: 'Altogether' }, undefined))?.[0]).toEqual({
      text: 'Altogether',
    });
  });

  it('does nothing where the letters are gone, or nobody knows better', () => {
    expect(repairedText(TEXT, { ...AT, from: 6, to: 22 }, undefined)).toBeNull();
    expect(repairedText(TEXT, { ...AT, repair: null }, undefined)).toBeNull();
  });
});
