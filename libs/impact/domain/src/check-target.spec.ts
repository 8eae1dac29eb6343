import type { FieldError } from '@turnout/shared/kernel';
import { checkTarget, type TargetDraft } from './check-target';

const facts = { types: ['igniting', 'peer-learning'], promised: ['peer-learning'], partners: ['CARDET'], periods: ['RP1'] };
const complete: TargetDraft = {
  type: 'igniting',
  events: 10,
  participants: 150,
  clauses: [
    { setting: 'school', events: 5, participantsPerEvent: 15 },
    { setting: null, events: 5, participantsPerEvent: null },
  ],
};
const clause = (change: object): TargetDraft => ({ clauses: [{ setting: 'school', events: 5, participantsPerEvent: 15, ...change }] });
const number = (pointer: string, min: number): FieldError => ({
  pointer,
  code: 'setting.number-invalid',
  params: { min, max: 10_000_000 },
});

describe('checkTarget', () => {
  it('accepts a whole promise, and one about events or people alone', () => {
    expect(checkTarget(complete, facts)).toEqual([]);
    expect(checkTarget({ type: 'igniting', events: 10, clauses: Array.from({ length: 50 }, () => ({ events: 1 })) }, facts)).toEqual([]);
    expect(checkTarget({ type: 'igniting', participants: 0, clauses: null }, facts)).toEqual([]);
  });

  it.each<[TargetDraft, FieldError]>([
    [{ type: null }, { pointer: '/type', code: 'target.unknown-type' }],
    [{ type: 'webinar' }, { pointer: '/type', code: 'target.unknown-type' }],
    [{ type: 'peer-learning' }, { pointer: '/type', code: 'target.type-taken' }],
    [
      { events: null, participants: undefined },
      { pointer: '/events', code: 'target.promises-nothing' },
    ],
    [{ events: -1 }, number('/events', 0)],
    [{ participants: 1.5 }, number('/participants', 0)],
    [clause({ setting: 'Mars' }), { pointer: '/clauses/0/setting', code: 'setting.unknown-value', params: { value: 'Mars' } }],
    [clause({ events: 0 }), number('/clauses/0/events', 1)],
    [clause({ events: null }), number('/clauses/0/events', 1)],
    [clause({ participantsPerEvent: 0 }), number('/clauses/0/participantsPerEvent', 1)],
    [
      { clauses: Array.from({ length: 51 }, () => ({ events: 1 })) },
      { pointer: '/clauses', code: 'setting.too-many', params: { max: 50 } },
    ],
  ])('refuses %j with %j', (change, error) => {
    expect(checkTarget({ ...complete, ...change }, facts)).toEqual([error]);
  });
});
