import {
  createDocumentTranslator,
  createTranslator,
  type DocumentTranslator,
  loadCatalogue,
  loadDocumentCatalogue,
} from '@turnout/shared/i18n';
import { clausePaceWords, paceSentences, rateWords, type WordedPace } from './index';

const per = (numerator: number, denominator: number) => ({ numerator, denominator });
const NONE = { events: null, participants: null };
const BEHIND: WordedPace = {
  ...{ events: { missing: 8 }, participants: { missing: 111 } },
  pace: {
    ...{ deadline: { month: 40, on: '2021-04-30' }, monthsLeft: 21 },
    neededPerMonth: { events: per(8, 21), participants: per(111, 21) },
    soFar: { events: per(2, 15), participants: per(39, 15) },
  },
  forecast: { events: { kind: 'range', low: 4, high: 9 }, participants: { kind: 'range', low: 60, high: 60 } },
};
const paced = (change: Partial<WordedPace['pace']>, forecast: WordedPace['forecast'] = NONE): WordedPace => ({
  ...BEHIND,
  pace: { ...BEHIND.pace, ...change },
  forecast,
});

describe('words of a pace', () => {
  let translator: DocumentTranslator;
  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
  });
  const said = (promise: WordedPace) => paceSentences(promise, translator);

  it('say what it takes, how it went so far, and what can be foreseen', () => {
    expect(said(BEHIND)).toEqual([
      'M40 ends on 30 April 2021, with 21 months left. Keeping the promise takes an event every 2.6 months and 5.3 participants a month.',
      'So far it has been an event every 7.5 months and 2.6 participants a month.',
      'If the months left go like the weakest and the strongest half-year so far, there will be 4 to 9 events and 60 participants by the end of M40.',
    ]);
    const exact = { ...BEHIND.forecast, events: { kind: 'range', low: 9, high: 9 } } as const;
    expect(said({ ...BEHIND, participants: { missing: 0 }, forecast: exact }).at(-1)).toContain('there will be 9 events by');
  });

  it('say nothing where nothing is missing, or nobody knows what is', () => {
    expect(said({ ...BEHIND, events: { missing: 0 }, participants: { missing: null } })).toEqual([]);
  });

  it('say what a condition takes, where that can be said', () => {
    const neededPerMonth = { events: per(4, 3), participants: null };
    expect(clausePaceWords({ monthsLeft: 3, neededPerMonth }, translator)).toBe('1.4 events a month');
    expect(clausePaceWords({ monthsLeft: 3, neededPerMonth: { events: per(4, 3), participants: per(76, 3) } }, translator)).toBe(
      '1.4 events a month and 25.4 participants a month',
    );
    for (const monthsLeft of [0, null]) expect(clausePaceWords({ monthsLeft, neededPerMonth }, translator)).toBeNull();
    expect(clausePaceWords({ monthsLeft: 3, neededPerMonth: NONE }, translator)).toBeNull();
  });

  it('say why there is no pace', () => {
    expect(said(paced({ deadline: null, monthsLeft: null, neededPerMonth: NONE }))).toEqual([
      'Nobody stated by when: the promise names no month, and neither its work package nor the project has an end.',
    ]);
    expect(said(paced({ deadline: { month: 40, on: null }, monthsLeft: null, neededPerMonth: NONE }))).toEqual([
      'It is due by the end of M40; when that is, is not known without the project’s start.',
    ]);
    expect(said(paced({ monthsLeft: 0, neededPerMonth: NONE }))).toEqual(['M40 ended on 30 April 2021: what is missing is overdue.']);
    expect(said(paced({ monthsLeft: 1, neededPerMonth: { events: per(8, 1), participants: null }, soFar: NONE }))).toEqual([
      'M40 ends on 30 April 2021, in this month, the last one. Keeping the promise takes 8 events a month.',
    ]);
  });

  it('say why there is no forecast, once', () => {
    const records = { kind: 'not-enough-records', records: 2, needed: 5 } as const;
    const early = { kind: 'not-enough-months', months: 3, needed: 12 } as const;
    const forecast = (events: WordedPace['forecast']['events'], participants: WordedPace['forecast']['events']) =>
      said(paced({}, { events, participants })).slice(2);
    expect(forecast(records, records)).toEqual(['Not enough records for a forecast: it takes 5 events with a date, and there are 2.']);
    expect(forecast(BEHIND.forecast.events, { ...records, records: 0 })).toEqual([
      'If the months left go like the weakest and the strongest half-year so far, there will be 4 to 9 events by the end of M40.',
      'Not enough records for a forecast of participants: it takes 5 dated events with a count, and there is none.',
    ]);
    expect(forecast(early, null)).toEqual(['Too early for a forecast: it takes 12 whole months since the first event, and 3 have passed.']);
  });

  it('round a pace that is needed so that it suffices, and one that was to the nearest tenth', () => {
    expect(rateWords('events', per(21, 8), translator, 'up')).toBe('2.7 events a month');
    expect(rateWords('events', per(21, 8), translator)).toBe('2.6 events a month');
    expect(rateWords('participants', per(3, 10), translator, 'up')).toBe('a participant every 3.3 months');
    expect(rateWords('participants', per(11, 10), translator, 'up')).toBe('1.1 participants a month');
    expect(rateWords('events', per(0, 10), translator)).toBe('no event a month');
    expect(rateWords('events', per(20, 21), translator, 'up')).toBe('an event every month');
  });

  it('say it in Polish and Greek with their plurals', async () => {
    const polish = createDocumentTranslator('pl', await loadDocumentCatalogue('pl'));
    expect(paceSentences(BEHIND, polish)[0]).toBe(
      'M40 kończy się 30 kwietnia 2021, zostało 21 miesięcy. Dotrzymanie zobowiązania wymaga tempa: jedno wydarzenie co 2,6 miesiąca i 5,3 uczestnika miesięcznie.',
    );
    const greek = createDocumentTranslator('el', await loadDocumentCatalogue('el'));
    expect(paceSentences(paced({ monthsLeft: 0 }), greek)[0]).toBe('Ο M40 έληξε στις 30 Απριλίου 2021: ό,τι λείπει είναι εκπρόθεσμο.');
  });
});
