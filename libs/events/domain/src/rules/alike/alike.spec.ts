import { isoDate } from '@turnout/shared/kernel';
import { type AlikeFacts, compared, dayKey, isOneEvent, likeness, likeThis, resemblances, trigramsOf } from './index';

const meeting: AlikeFacts = {
  ...{ title: 'Final Meeting - Social Lab Casentino', startsOn: '2021-04-20', country: 'IT', place: null },
  ...{ leadPartner: 'OXFAM', coPartners: [], count: 9 },
};
const found = (given: Partial<AlikeFacts>, own: Partial<AlikeFacts> = {}) =>
  resemblances(compared({ ...meeting, ...own }), compared({ ...meeting, ...given }));

describe('likeness', () => {
  it.each([
    ['Final Meeting- Social Lab Casentino', 'Final Meeting - Social Lab casentino', 1],
    ['Σχέδιο δράσης', 'Σχεδιο ΔΡΑΣΗΣ', 1],
    ['ab', 'ac', 1 / 5],
    ['Workshop', '', 0],
    ['…', '…', 0],
  ])('of %p and %p is %p', (one, other, alike) => {
    expect(likeness(trigramsOf(one), trigramsOf(other))).toBe(alike);
    expect(likeness(trigramsOf(other), trigramsOf(one))).toBe(alike);
  });
});

describe('resemblances', () => {
  it.each<[Partial<AlikeFacts>, object]>([
    [{}, { day: 'same', title: 'same', country: 'same', count: 'same', place: 'unknown', partners: 'same' }],
    [
      { startsOn: '2021-04-21', title: 'Casentino, final meeting: social lab' },
      { day: 'other', title: 'same' },
    ],
    [
      { startsOn: null, country: null, count: null },
      { day: 'other', country: 'unknown', count: 'unknown' },
    ],
    [{ title: 'Final Meeting - Social Lab Palermo' }, { title: 'other' }],
    [{ title: 'Final Meeting of the Social Lab Casentino' }, { title: 'alike' }],
    [
      { country: 'PT', count: 10, leadPartner: null },
      { country: 'other', count: 'other', partners: 'other' },
    ],
    [{ leadPartner: 'CESIE', coPartners: ['OXFAM'] }, { partners: 'same' }],
  ])('to %p', (other, expected) => {
    expect(found(other)).toMatchObject(expected);
  });

  it('see places, swapped days and numbers', () => {
    expect(found({ place: 'Arezzo' }, { place: 'arezzo' }).place).toBe('same');
    expect(found({ place: 'Arezzo' }, { place: 'Palermo' }).place).toBe('other');
    expect(found({ startsOn: '2021-05-03' }, { startsOn: '2021-03-05' }).day).toBe('swapped');
    expect(found({ title: 'Session 1 with parents' }, { title: 'Session 2 with parents' }).title).toBe('other');
    expect([dayKey('2021-05-03'), dayKey('2021-03-05')]).toEqual(['2021-03-05', '2021-03-05']);
  });
});

describe('isOneEvent', () => {
  const nearby = { place: 'Arezzo' };
  it.each<[string, boolean, ...Partial<AlikeFacts>[]]>([
    ['the same under another type', true, {}],
    ['another day', false, { startsOn: '2021-04-21' }],
    ['day and month swapped', true, { startsOn: '2021-05-03' }, { startsOn: '2021-03-05' }],
    ['day and month swapped, counted otherwise', false, { startsOn: '2021-05-03', count: 10 }, { startsOn: '2021-03-05' }],
    ['day and month swapped, far away', false, { startsOn: '2021-05-03', country: 'PT', leadPartner: 'CMM' }, { startsOn: '2021-03-05' }],
    ['the title in another language', true, { title: 'Incontro conclusivo' }],
    ['the title in another language, by another partner', true, { title: 'Incontro conclusivo', leadPartner: 'LGSG' }],
    ['another title in another country, with a partner in common', true, { title: 'Incontro conclusivo', country: null }],
    ['another title in the same place', true, { title: 'Incontro', country: null, leadPartner: 'LGSG', ...nearby }, nearby],
    ['another title, country and partner', false, { title: 'Incontro conclusivo', country: 'PT', leadPartner: 'CMM' }],
    ['another title and count', false, { title: 'Incontro conclusivo', count: 10 }],
    ['another title, place and partner', false, { title: 'Incontro', leadPartner: 'LGSG', place: 'Palermo' }, nearby],
    ['another count', true, { count: 10 }],
    ['another count in another place', false, { count: 10, place: 'Palermo' }, nearby],
    ['another count in another country', false, { count: 10, country: 'PT' }],
    ['the same count in another country', true, { country: 'PT', leadPartner: 'CMM' }],
    ['nobody counted yet', true, { count: null }],
  ])('%s: %p', (_, isOne, ...[other = {}, own = {}]) => {
    expect(isOneEvent(found(other, own))).toBe(isOne);
    expect(isOneEvent(resemblances(compared({ ...meeting, ...other }), compared({ ...meeting, ...own })))).toBe(isOne);
  });
});

describe('likeThis', () => {
  const ledger = [
    { ...meeting, id: 'e1' },
    { ...meeting, id: 'e2', startsOn: '2021-04-22' },
    { ...meeting, id: 'e3', count: 12 },
  ];

  it('finds what is already there while an event is typed', () => {
    const draft = { title: 'Final meeting social lab Casentino', startsOn: '2021-04-20', participants: { count: 9, quality: 'exact' } };
    expect(likeThis(draft, ledger).map(({ event, found: { count } }) => [event.id, count])).toEqual([
      ['e1', 'same'],
      ['e3', 'other'],
    ]);
  });

  it('follows the days of a series', () => {
    const meetings = [{ on: isoDate('2021-04-22') }, { on: isoDate('2021-04-29') }];
    expect(likeThis({ title: meeting.title, series: { basis: 'same-people', meetings } }, ledger).map(({ event }) => event.id)).toEqual([
      'e2',
    ]);
  });

  it('is quiet about a draft without a title or a day', () => {
    expect(likeThis({ title: meeting.title }, ledger)).toEqual([]);
    expect(likeThis({ title: '', startsOn: '2021-04-20', coPartners: ['CESIE'] }, ledger)).toEqual([]);
  });
});
