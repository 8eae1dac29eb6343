import { createTranslator, type DocumentTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { clauseWords, gapWords, promiseWords, type WordedClause } from './promise-words';

const IN_SCHOOLS: WordedClause = { setting: 'school', promised: 5, participantsPerEvent: 15, missing: 2 };
const ANYWHERE: WordedClause = { setting: null, promised: null, participantsPerEvent: null, missing: 0 };
const promised = (events: number | null, participants: number | null) => ({
  events: { promised: events },
  participants: { promised: participants },
});

describe('words of a promise', () => {
  let translator: DocumentTranslator;

  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
  });

  it('say a condition', () => {
    expect(clauseWords(IN_SCHOOLS, translator)).toBe('5 events in schools with 15 participants each');
    expect(clauseWords(IN_SCHOOLS, translator, 1)).toBe('1 event in schools with 15 participants each');
    expect(clauseWords(ANYWHERE, translator)).toBe('0 events anywhere');
  });

  it('say what was promised, with its conditions', () => {
    expect(promiseWords({ ...promised(10, 150), clauses: [IN_SCHOOLS, { ...ANYWHERE, promised: 5 }] }, translator)).toBe(
      '10 events and 150 participants: 5 events in schools with 15 participants each and 5 events anywhere',
    );
    expect(promiseWords({ ...promised(null, 20), clauses: [] }, translator)).toBe('20 participants');
    expect(promiseWords({ ...promised(1, null), clauses: [] }, translator)).toBe('1 event');
  });

  it('say what would close the gap: by the conditions where they miss something, else by the whole numbers', () => {
    const gap = { events: 8, participants: 111 };
    expect(gapWords({ clauses: [IN_SCHOOLS, ANYWHERE], gap }, translator)).toBe(
      'To close the gap: 2 events in schools with 15 participants each.',
    );
    expect(gapWords({ clauses: [ANYWHERE], gap }, translator)).toBe('To close the gap: 8 events and 111 participants.');
    expect(gapWords({ clauses: [], gap: { events: 0, participants: 0 } }, translator)).toBeNull();
  });
});
