import { createTranslator, type DocumentTranslator, loadCatalogue } from '@turnout/shared/i18n';
import type { GapPart } from './clauses/gap';
import { type WordedClause, wordedClause } from './condition-words';
import { gapWords } from './gap-words';
import { clauseWords, promiseWords } from './promise-words';
import { ANY_EVENT, PLAIN_CLAUSE, type TargetClause } from './target';

const clause = (change: Partial<TargetClause>): WordedClause => wordedClause({ ...PLAIN_CLAUSE, events: 5, ...change });
const IN_SCHOOLS = clause({ setting: 'school', participantsPerEvent: 15 });
const promised = (events: number | null, participants: number | null, ...clauses: readonly WordedClause[]) => ({
  ...{ events: { promised: events }, participants: { promised: participants }, byMonth: null, clauses },
});
const part = (change: Partial<GapPart>): GapPart => ({ ...ANY_EVENT, events: 0, participantsPerEvent: null, participants: 0, ...change });

let translator: DocumentTranslator;

beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

describe('words of a promise', () => {
  it.each<[WordedClause, string]>([
    [IN_SCHOOLS, '5 events in schools with 15 participants each'],
    [clause({ events: 1, participantsPerEvent: 1 }), '1 event anywhere with 1 participant each'],
    [clause({ level: 'national', country: 'CY', partner: 'CARDET' }), '5 events at national level, in Cyprus, held by CARDET'],
    [clause({ country: 'European', audience: 'students' }), '5 events across Europe, for the audience “students”'],
    [clause({ level: 'international', period: 'RP1', byMonth: 12 }), '5 events at international level, in the period RP1, by M12'],
    [clause({ eachPeriod: true, participants: 80 }), '5 events in every reporting period, 80 participants in total'],
    [clause({ events: null, participants: 80, setting: 'school' }), '80 participants in schools'],
    [
      clause({ events: null, participants: 80, participantsPerEvent: 20 }),
      '80 participants anywhere, at events with 20 participants or more',
    ],
    [clause({ events: null }), '0 participants anywhere'],
  ])('say a condition: %j', (asked, words) => {
    expect(clauseWords(asked, translator)).toBe(words);
  });

  it('say what was promised, with its conditions', () => {
    expect(promiseWords(promised(10, 150, IN_SCHOOLS, clause({})), translator)).toBe(
      '10 events and 150 participants: 5 events in schools with 15 participants each and 5 events anywhere',
    );
    expect(promiseWords(promised(null, 20), translator)).toBe('20 participants');
    expect(promiseWords({ ...promised(1, null), byMonth: 40 }, translator)).toBe('1 event, by M40');
  });

  it('say parts within what they are parts of', () => {
    const inner = { ...PLAIN_CLAUSE, events: 2, setting: 'school' as const };
    const cyprus = clause({ country: 'CY', clauses: [inner, { ...inner, setting: 'local-community' }] });
    expect(promiseWords(promised(10, null, cyprus), translator)).toBe(
      '10 events: 5 events in Cyprus (of these 2 events in schools and 2 events in local communities)',
    );
  });

  it('say once what is asked for in every period', () => {
    const inner = clause({ events: 2, setting: 'school' });
    const ofPeriods = ['RP1', 'RP2'].map((period) => clause({ period, clauses: [] })).map((each) => ({ ...each, clauses: [inner] }));
    const words = '10 events: 5 events in every reporting period (of these 2 events in schools)';
    expect(promiseWords(promised(10, null, { ...clause({ eachPeriod: true }), clauses: ofPeriods }), translator)).toBe(words);
    expect(promiseWords(promised(10, null, { ...clause({ eachPeriod: true }), clauses: [inner] }), translator)).toBe(words);
    expect(promiseWords(promised(10, null, clause({ eachPeriod: true })), translator)).toBe(
      '10 events: 5 events in every reporting period',
    );
  });
});

describe('words of a gap', () => {
  const schools = part({ setting: 'school', events: 2, participantsPerEvent: 15 });
  const locally = part({ setting: 'local-community', events: 3 });

  it.each<[readonly GapPart[], number | null, string | null]>([
    [[], null, null],
    [[part({ events: 8, participants: 111 })], null, 'To close the gap: 8 more events and 111 more participants.'],
    [
      [schools, locally],
      40,
      'To close the gap: 2 more events in schools with 15 participants each and 3 more events in local communities, by M40.',
    ],
    [
      [{ ...schools, byMonth: 12 }, locally],
      40,
      'To close the gap: 2 more events in schools with 15 participants each, by M12 and 3 more events in local communities, by M40.',
    ],
    [
      [{ ...schools, byMonth: 12 }, part({ events: 1, participantsPerEvent: 20 })],
      null,
      'To close the gap: 2 more events in schools with 15 participants each, by M12 and 1 more event anywhere with 20 participants each.',
    ],
    [[part({ participants: 1, setting: 'school' })], null, 'To close the gap: 1 more participant in schools.'],
    [
      [part({ country: 'IT', events: 1, participants: 40 })],
      null,
      'To close the gap: 1 more event in Italy and 40 more participants in Italy.',
    ],
  ])('of %j by %p', (parts, deadline, words) => {
    expect(gapWords({ gap: { parts } }, translator, deadline)).toBe(words);
  });
});
