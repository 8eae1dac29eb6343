import type { Decision } from '@turnout/events/domain';
import { QUESTION, ROWS_READ } from '../testing/played-import';
import { foresee } from './foresee';

const draft = { rows: ROWS_READ, questions: [QUESTION] };
const after = (...decisions: Decision[]) => foresee(draft, decisions);
const rowAfter = (number: number, ...decisions: Decision[]) => after(...decisions).rows.find(({ row }) => row === number);

describe('foresee', () => {
  it('answers a question for all its rows, which are ready when nothing else is open', () => {
    const { rows, questions } = after(QUESTION.proposals[0]!.decision);
    expect(questions.map(({ answered }) => answered)).toEqual(['yes']);
    expect(rows.map(({ state, problems }) => `${state} ${problems.length}`)).toEqual([
      'ready 0',
      'ready 0',
      'skip 0',
      'ready 0',
      'ready 0',
    ]);
  });

  it('sets facts, and what was wrong with them is settled', () => {
    expect(rowAfter(3, { kind: 'set', rows: [3], pointer: '/leadPartner', value: 'CARDET' })).toMatchObject({
      ...{ state: 'ready', problems: [] },
      event: { leadPartner: 'CARDET' },
    });
    expect(rowAfter(3, { kind: 'set', rows: [3], pointer: '/participants/count', value: 9 })).toMatchObject({
      ...{ state: 'decide', event: { participants: { count: 9, quality: 'exact' } } },
    });
    expect(rowAfter(3, { kind: 'set', rows: [4], pointer: '/title', value: 'Other' })).toEqual(ROWS_READ[0]);
    expect(rowAfter(1, { kind: 'set', rows: [1], pointer: '/title', value: 'Other' })).toMatchObject({ state: 'skip', event: null });
    expect(rowAfter(2, { kind: 'meetings', rows: [2], meetings: 4 })?.event?.meetings).toBe(4);
    expect(rowAfter(2, { kind: 'assign', pointer: '/type', values: [{ rows: [2], value: 'peer-learning' }] })?.event?.type).toBe(
      'peer-learning',
    );
  });

  it('leaves rows out, and leaves what it cannot know as it is', () => {
    expect(rowAfter(3, { kind: 'skip', rows: [3], reason: 'Twice' })).toMatchObject({
      state: 'skip',
      skipped: 'by-hand',
      skippedWords: 'Twice',
    });
    expect(rowAfter(1, { kind: 'keep', rows: [1] })).toEqual(ROWS_READ[2]);
    expect(after({ kind: 'accept', question: 'other' })).toEqual(draft);
  });
});
