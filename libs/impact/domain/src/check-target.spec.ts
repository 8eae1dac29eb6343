import type { FieldError } from '@turnout/shared/kernel';
import type { TargetClauseDraft } from './check-clauses';
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
const within = (whole: object, part: object): TargetDraft => ({ clauses: [{ events: 5, ...whole, clauses: [{ events: 2, ...part }] }] });
const nest = (depth: number): TargetClauseDraft => ({ events: 1, clauses: depth === 1 ? null : [nest(depth - 1)] });
const number = (pointer: string, min: number): FieldError => ({
  pointer,
  code: 'setting.number-invalid',
  params: { min, max: 10_000_000 },
});

describe('checkTarget', () => {
  it('accepts every condition, and parts that ask for the same or for more', () => {
    const asked = {
      setting: 'school',
      level: 'national',
      country: 'CY',
      partner: 'CARDET',
      audience: 'students',
      byMonth: 12,
      period: 'RP1',
    };
    const part = { ...asked, byMonth: 6, participants: 20 };
    expect(checkTarget({ ...complete, clauses: [{ ...asked, events: 5, clauses: [part] }] }, facts)).toEqual([]);
    expect(checkTarget({ ...complete, clauses: [{ country: 'European', participants: 5, eachPeriod: true }] }, facts)).toEqual([]);
  });

  it('accepts a whole promise, and one about events or people alone', () => {
    expect(checkTarget(complete, facts)).toEqual([]);
    expect(checkTarget({ type: 'igniting', events: 10, clauses: Array.from({ length: 50 }, () => ({ events: 1 })) }, facts)).toEqual([]);
    expect(checkTarget({ type: 'igniting', participants: 0, clauses: null }, facts)).toEqual([]);
    expect(checkTarget({ ...complete, byMonth: 40, surplus: 'every-clause', clauses: [nest(4)] }, facts)).toEqual([]);
  });

  it('accepts one promise over all types, which is asked for by name', () => {
    const promised = ['peer-learning', null];
    expect(checkTarget({ ...complete, type: null }, facts)).toEqual([]);
    expect(checkTarget({ ...complete, type: null }, { ...facts, promised })).toEqual([{ pointer: '/type', code: 'target.type-taken' }]);
    expect(checkTarget({ events: 1 }, facts)).toEqual([{ pointer: '/type', code: 'target.unknown-type' }]);
    expect(checkTarget(complete, { ...facts, promised })).toEqual([]);
  });

  it.each<[TargetDraft, FieldError]>([
    [{ type: '' }, { pointer: '/type', code: 'target.unknown-type' }],
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
    [clause({ events: null, participantsPerEvent: null }), { pointer: '/clauses/0/events', code: 'target.clause-promises-nothing' }],
    [clause({ participantsPerEvent: 0 }), number('/clauses/0/participantsPerEvent', 1)],
    [clause({ participants: 0 }), number('/clauses/0/participants', 1)],
    [clause({ level: 'local' }), { pointer: '/clauses/0/level', code: 'setting.unknown-value', params: { value: 'local' } }],
    [clause({ country: 'Cyprus' }), { pointer: '/clauses/0/country', code: 'country.unknown' }],
    [clause({ partner: 'CEO' }), { pointer: '/clauses/0/partner', code: 'event.unknown-partner' }],
    [clause({ audience: ' ' }), { pointer: '/clauses/0/audience', code: 'setting.missing' }],
    [clause({ byMonth: 0 }), { ...number('/clauses/0/byMonth', 1), params: { min: 1, max: 240 } }],
    [clause({ period: 'RP9' }), { pointer: '/clauses/0/period', code: 'setting.unknown-value', params: { value: 'RP9' } }],
    [clause({ period: 'RP1', eachPeriod: true }), { pointer: '/clauses/0/period', code: 'target.contradicts-whole' }],
    [within({ setting: 'school' }, { setting: 'other' }), { pointer: '/clauses/0/clauses/0/setting', code: 'target.contradicts-whole' }],
    [within({ eachPeriod: true }, { eachPeriod: true }), { pointer: '/clauses/0/clauses/0/period', code: 'target.contradicts-whole' }],
    [within({ eachPeriod: true }, { period: 'RP1' }), { pointer: '/clauses/0/clauses/0/period', code: 'target.contradicts-whole' }],
    [within({ period: 'RP1' }, { eachPeriod: true }), { pointer: '/clauses/0/clauses/0/period', code: 'target.contradicts-whole' }],
    [within({}, { events: 0 }), number('/clauses/0/clauses/0/events', 1)],
    [{ byMonth: 241 }, { ...number('/byMonth', 1), params: { min: 1, max: 240 } }],
    [{ surplus: 'never' }, { pointer: '/surplus', code: 'setting.unknown-value', params: { value: 'never' } }],
    [{ clauses: [nest(5)] }, { pointer: '/clauses', code: 'target.too-deep', params: { max: 4 } }],
    [{ clauses: [nest(500)] }, { pointer: '/clauses', code: 'target.too-deep', params: { max: 4 } }],
    [
      { clauses: [{ events: 1, clauses: Array.from({ length: 50 }, () => ({ events: 1 })) }] },
      { pointer: '/clauses', code: 'setting.too-many', params: { max: 50 } },
    ],
    [
      { clauses: Array.from({ length: 51 }, () => ({ events: 1 })) },
      { pointer: '/clauses', code: 'setting.too-many', params: { max: 50 } },
    ],
  ])('refuses %j with %j', (change, error) => {
    expect(checkTarget({ ...complete, ...change }, facts)).toEqual([error]);
  });
});
