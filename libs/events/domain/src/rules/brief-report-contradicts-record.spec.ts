import { isoDate } from '@turnout/shared/kernel';
import { ledgerEvent } from '../testing';
import { contradictionsIn } from './brief-report-contradicts-record';
import type { LedgerEvent } from './contract';

/** 20 people on 10 March 2020 in Italy, one meeting. */
const contradictions = (briefReport: string | null, given: Partial<LedgerEvent> = {}) =>
  contradictionsIn(ledgerEvent({ id: 'e1', briefReport, ...given })).map(({ pointer, params }) => [pointer, params['said']]);

describe('a brief report that says another number of people', () => {
  it.each([
    'In all 35 participants attended the workshop.',
    'The workshop was attended by 35 young people.',
    'There were 35 people in the room.\nThey liked it.',
    'Participants: 35',
    'No workshop brought together more people: 1 035 participants took part, says the press.'.replace('1 035', '35'),
    'Participaram 35 pessoas.',
    'Hanno partecipato 35 persone.',
    'W spotkaniu wzięło udział 35 osób.',
    'Στο εργαστήριο συμμετείχαν 35 άτομα.',
    'About 35 participants took part.',
    '35+ participants took part.',
    'The workshop was attended by thirty-five participants.',
    'No encontro estiveram trinta e cinco pessoas.',
    'W warsztatach wzięło udział trzydzieści pięć osób.',
    'Στο εργαστήριο συμμετείχαν τριάντα πέντε άτομα από την πόλη.',
  ])('%s', (text) => {
    expect(contradictions(text)).toEqual([['/participants/count', 35]]);
  });

  it('reads thousands', () => {
    expect(contradictions('The fair was attended by 1,200 people.')).toEqual([['/participants/count', 1200]]);
  });

  it.each([
    'In all 20 participants attended the workshop.',
    'Of the 35 invited people 20 attended.',
    '35 people were invited and many attended.',
    'The room was full: 35 participants attended, and twenty of them are teachers.',
    'Seven participants attended the opening of the library.',
    '12 participants attended from schools and 8 participants from libraries.',
    '35 participants attended in the morning. 30 participants attended in the afternoon.',
    '35 participants attended the workshop, of which 20 stayed.',
    'About 22 participants took part.',
    'The room has 35 chairs.',
    'Many people attended.',
    'Everybody was pleased.',
    '',
  ])('but not: %s', (text) => {
    expect(contradictions(text)).toEqual([]);
  });

  it('leaves parts of the count, single meetings and a count that nobody knows', () => {
    const text = '12 people attended.';
    const breakdowns = [{ dimension: 'gender', parts: [{ category: 'women', count: 12 }] }];
    expect(contradictions(text)).toHaveLength(1);
    expect(contradictions(text, { breakdowns })).toEqual([]);
    expect(contradictions(text, { meetings: 4 })).toEqual([]);
    expect(contradictions('35 people attended.', { meetings: 4 })).toHaveLength(1);
    expect(contradictions(text, { participants: { count: null, quality: 'unknown', method: null } })).toEqual([]);
    expect(contradictions(null)).toEqual([]);
  });
});

describe('a brief report that says another day', () => {
  it.each([
    ['The workshop took place on 11 March 2020.', '2020-03-11'],
    ['We met on 10/03/2021 at the library.', '2021-03-10'],
    ['O encontro decorreu a 11 de março de 2020.', '2020-03-11'],
    ['Spotkanie odbyło się 11 marca 2020.', '2020-03-11'],
    ['March 11th, 2020 was a sunny day. (March 11, 2020)', '2020-03-11'],
  ])('%s', (text, said) => {
    expect(contradictions(text)).toEqual([['/startsOn', said]]);
  });

  it.each([
    'The workshop took place on 10 March 2020.',
    'We met on 03.10.2020.',
    'The next meeting is on 11 March 2020.',
    'We met on 11 March 2020 and on 12 March 2020.',
    'The law is of 11 March 2015.',
    'We met 40 strange 2020 times.',
    'We met in March 2020.',
  ])('but not: %s', (text) => {
    expect(contradictions(text)).toEqual([]);
  });

  it('knows events of several days', () => {
    const text = 'We met on 11 March 2020.';
    expect(contradictions(text, { endsOn: isoDate('2020-03-12') })).toEqual([]);
    expect(contradictions(text, { startsOn: null })).toEqual([]);
    const meetings = (['2020-03-02', '2020-03-11'] as const).map((on) => ({
      on: isoDate(on),
      participants: { count: null, quality: 'unknown' as const, method: null },
    }));
    expect(contradictions(text, { series: { basis: 'attendances', meetings } })).toEqual([]);
  });
});

describe('a brief report that says another country', () => {
  it.each(['The workshop was held in Portugal.', 'O encontro decorreu em Lisboa, Portugal.', 'Country: Portugal'])('%s', (text) => {
    expect(contradictions(text)).toEqual([['/country', 'PT']]);
  });

  it.each([
    'The workshop was held in Palermo, Italy, for guests from Portugal.',
    'Our partners come from Portugal.',
    'The workshop was held in Portugal and Poland.',
    'The workshop was held in Portugal. Italy was not far.',
    '2020\nThe workshop was held in Portugal, and then in Italy.',
    'The workshop was held in a library.',
  ])('but not: %s', (text) => {
    expect(contradictions(text)).toEqual([]);
  });

  it('has nothing to compare where no country is recorded', () => {
    expect(contradictions('The workshop was held in Portugal.', { country: null })).toEqual([]);
  });
});

describe('a brief report that says another number of meetings', () => {
  it('of an event of several', () => {
    expect(contradictions('We held 5 meetings.', { meetings: 4 })).toEqual([['/meetings', 5]]);
    expect(contradictions('We held 4 meetings.', { meetings: 4 })).toEqual([]);
    expect(contradictions('We held 5 meetings and 3 workshops.', { meetings: 4 })).toEqual([]);
    expect(contradictions('It followed 5 meetings of the year before.')).toEqual([]);
  });
});

it('is done at once with texts that are made to take long', () => {
  const letters = 'a'.repeat(100_000);
  expect(contradictions(`2020 ${letters}`)).toEqual([]);
  expect(contradictions(`2020 ${'1 a '.repeat(25_000)} attended`)).toEqual([]);
});
