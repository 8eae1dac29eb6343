import { SOCIALL_VOCABULARY } from '../../testing';
import { headingMeaning } from '../columns/heading-meaning';
import { Lexicon } from './lexicon';
import { NameIndex } from './name-index';
import { alikeType } from './type-labels';

const lexicon = new Lexicon(SOCIALL_VOCABULARY);

it.each([
  ['Italia', 'IT', false],
  ['Włochy', 'IT', false],
  ['Κύπρος', 'CY', false],
  ['Унгария', 'HU', false],
  ['EL', 'GR', false],
  ['UK', 'GB', false],
  ['PRT', 'PT', false],
  ['Рolаnd', 'PL', true],
])('knows the country %s', (text, code, isOtherLetters) => {
  expect(lexicon.find('country', text)).toEqual({ code, isOtherLetters });
});

it('finds what is one slip away, the own countries before others', () => {
  expect(lexicon.nearTo('country', 'Portgual')).toEqual(['PT']);
  expect(lexicon.nearTo('country', 'Vengria')).toEqual(['HU']);
  expect(lexicon.nearTo('partner', 'OXAFAM')).toEqual(['OXFAM']);
  expect(lexicon.nearTo('partner', 'OXFAM Italia')).toEqual(['OXFAM']);
  expect(lexicon.nearTo('partner', 'Somebody else')).toEqual([]);
  expect(lexicon.nearTo('mode', 'onlin')).toEqual(['online']);
});

it('reads names by their letters, their sound, their signs and their beginnings', () => {
  const index = new NameIndex([
    { code: 'CARDET', names: ['Centre for the Advancement of Research', 'Amalipe'] },
    { code: 'C.E.O.', names: ['Centrum Edukacji', 'Κέντρο'] },
    { code: 'A', names: ['Youth Centre'] },
    { code: 'B', names: ['Youth Centre', 'Youth Club'] },
    { code: 'C', names: ['CARDET'] },
    { code: '', names: ['?'] },
  ]);
  expect(index.find('СARDET')).toEqual({ code: 'CARDET', isOtherLetters: true });
  expect(index.find('Амалипе')).toEqual({ code: 'CARDET', isOtherLetters: true });
  expect(index.find('Κεντρο')).toEqual({ code: 'C.E.O.', isOtherLetters: false });
  expect(index.find('ceo')).toEqual({ code: 'C.E.O.', isOtherLetters: false });
  expect(index.find('Centre for the Advancement')?.code).toBe('CARDET');
  expect(index.find('Centre for the Advancement')?.code).toBe('CARDET');
  expect([index.find('Youth Centre'), index.find('Youth'), index.find('!'), index.find('Кюрд'), index.find('Centr')]).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  expect([index.near('CARDE7'), index.near('CRADET'), index.near('CARDET X'), index.near('CARDET X')]).toEqual([
    [],
    ['CARDET'],
    ['CARDET'],
    ['CARDET'],
  ]);
  expect([index.runTogether('CARDET CEO'), index.runTogether('CARDET'), index.runTogether('CARDET nobody')]).toEqual([
    ['CARDET', 'C.E.O.'],
    [],
    [],
  ]);
});

it('takes a label with other general words for the type, and none that may be of two', () => {
  const types = SOCIALL_VOCABULARY.types;
  expect(alikeType(types, 'Bench-learning events')?.code).toBe('bench-learning');
  expect(['Learning event', 'Event', 'Webinar'].map((label) => alikeType(types, label))).toEqual([null, null, null]);
  expect(alikeType([...types, { code: 'x', names: ['Peer-learning visit'] }], 'Peer learning events')).toBeNull();
  expect(lexicon.labelOf('nothing')).toBe('nothing');
});

describe('what a heading says', () => {
  it.each([
    ['Туре', 'type'],
    ['Type of event', 'type'],
    ['Event name', 'title'],
    ['Date of the event (dd/mm/yyyy)', 'days'],
    ['Liczba uczestników', 'participants'],
    ['Αριθμός συμμετεχόντων', 'participants'],
    ['Участници', 'participants'],
    ['Dalībnieki', 'participants'],
    ['Résztvevők száma', 'participants'],
    ['Place and date', 'placeAndDays'],
    ['Data i miejsce', 'placeAndDays'],
    ['Lead partner', 'leadPartner'],
    ['№', 'number'],
    ['#', 'number'],
    ['participantsQuality', 'quality'],
    ['Expected participants', 'note'],
    ['No. of meetings', 'meetings'],
  ])('%s: %s', (heading, fact) => {
    expect(headingMeaning(heading, [])).toMatchObject({ fact, isWhole: true });
  });

  it.each([
    ['of which women', 'gender', 'women'],
    ['Participants online', 'attendance', 'online'],
    ['Under 18', 'age-group', 'Under 18'],
    ['Age: 18–30', 'age-group', '18–30'],
    ['Sex: female', 'gender', 'women'],
    ['Languages spoken: Polish', 'Languages spoken', 'Polish'],
    ['di cui rifugiati', 'audience', 'di cui rifugiati'],
  ])('%s: some of the people', (heading, dimension, category) => {
    expect(headingMeaning(heading, ['Languages spoken'])).toEqual({ fact: 'breakdown', dimension, category, isWhole: true });
  });

  it('says how much of it was understood, and nothing of other words', () => {
    expect(headingMeaning('Date we planned', [])).toEqual({ fact: 'days', isWhole: false });
    expect(['Zoom link', '', '!', 'x'.repeat(100), 'Colour: red'].map((heading) => headingMeaning(heading, []))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
