import { sumEvents } from '../totals';
import { SOCIALL_RECORDS, SOCIALL_SUMS, SOCIALL_TABLE, SOCIALL_VOCABULARY, tableOf } from '../testing';
import { type Decision, type ImportedRow, NO_CHOICES, type Question } from './contract';
import { understand } from './understand';

const read = (decisions: readonly Decision[]) => understand([tableOf(SOCIALL_TABLE)], SOCIALL_VOCABULARY, { decisions });
const firstAnswers = (questions: readonly Question[]): readonly Decision[] =>
  questions.flatMap(({ proposals }) => proposals[0]?.decision ?? []);
const before = understand([tableOf(SOCIALL_TABLE)], SOCIALL_VOCABULARY, NO_CHOICES);
const answers = firstAnswers(before.questions);
const after = read(answers);
const imported = after.rows.filter(({ state }) => state === 'ready');

describe('the table of the Soci@ll report', () => {
  it('is 31 events, two rows of headings and the blank lines of a page break', () => {
    expect(before.counts).toEqual({
      rows: 38,
      ready: 19,
      decide: 12,
      skip: 7,
      new: 31,
      update: 0,
      unchanged: 0,
      events: 31,
      participants: 712,
    });
    expect(before.rows.flatMap(({ row, skipped }) => (skipped === 'header' ? [row] : []))).toEqual([1, 30]);
    expect(before.rows.flatMap(({ row, skipped }) => (skipped === 'blank' ? [row] : []))).toEqual([25, 26, 27, 28, 29]);
  });

  it('has columns that say so, "Туре" in Cyrillic among them, and dates that name the day first', () => {
    expect(before.columns.map(({ header, fact, isSure }) => [header, fact, isSure])).toEqual([
      ['Туре', 'type', true],
      ['Country', 'country', true],
      ['Date', 'days', true],
      ['Event', 'title', true],
      ['Partner(s)', 'partners', true],
      ['Nr.', 'participants', true],
    ]);
    expect(before.dayOrder).toEqual({ order: 'day-month', isInferred: true, evidence: '16/03/2019' });
  });

  it('asks four questions, each for all the rows it concerns', () => {
    expect(before.questions.map(({ code, rows, params, answered }) => [code, rows, params['words'], answered])).toEqual([
      ['type-garbled', [9, 10, 11, 12, 13, 14, 15, 16, 17, 18], 'I B, ıts, gevei, ĬĮ., Learn', null],
      ['partner-run-together', [18, 19], 'LGSG Alessandro Volta', null],
      ['meetings-in-title', [19], '4 Exchange meetings with students-"Peer to Peer experience" (Alessandro Volta and LGSG)', null],
      ['partner-unknown', [24], 'OXAFAM', null],
    ]);
    expect(before.questions.map(({ proposals }) => proposals.map(({ id }) => id))).toEqual([
      ['part-12-igniting-peer-learning', 'all-peer-learning', 'all-igniting', 'open', 'skip'],
      ['several', 'means-LGSG', 'means-Alessandro Volta', 'nothing', 'skip'],
      ['several', 'one', 'skip'],
      ['means-OXFAM', 'nothing', 'skip'],
    ]);
  });

  it('says what it mended silently', () => {
    const reasons = ({ understood }: ImportedRow): unknown => understood.map(({ pointer, words, reason }) => [pointer, words, reason.key]);
    expect(before.rows.filter(({ row }) => row === 10 || row === 31).map(reasons)).toEqual([
      [
        ['/leadPartner', 'СММ', 'other-letters'],
        ['/type', 'Igniting event', 'filled-down'],
        ['/level', 'Igniting event', 'level-of-type'],
      ],
      [
        ['/level', 'European', 'international'],
        ['/type', 'Bench-learning events', 'type-alike'],
      ],
    ]);
  });

  it('needs nothing but its first proposals', () => {
    expect(after.questions.map(({ answered }) => answered)).toEqual([
      'part-12-igniting-peer-learning',
      'several',
      'several',
      'means-OXFAM',
    ]);
    expect(after.counts).toMatchObject({ ready: 31, decide: 0, skip: 7, events: 34, participants: 712 });
  });

  it('is then what the report printed, field by field', () => {
    expect(imported.map(({ event }) => event)).toEqual(
      SOCIALL_RECORDS.map(
        ({ type, title, startsOn, endsOn, country, level, leadPartner, coPartners, meetings, participants: { count, quality } }) => ({
          ...{ type, title, startsOn, endsOn, country, level, leadPartner, coPartners, participants: { count, quality } },
          ...(meetings > 1 ? { meetings } : {}),
        }),
      ),
    );
  });

  it.each(['type', 'country', 'level'] as const)('adds up by %s', (by) => {
    const records = imported.map(({ event }, index) => ({ ...SOCIALL_RECORDS[index], ...event })) as unknown as typeof SOCIALL_RECORDS;
    const sums = [...new Set(records.map((record) => record[by]))].map((key) => {
      const { records: count, events, participants } = sumEvents(records.filter((record) => record[by] === key));
      return [key ?? 'European', [count, events, participants]] as const;
    });
    expect(Object.fromEntries(sums)).toEqual(SOCIALL_SUMS[by]);
  });
});
