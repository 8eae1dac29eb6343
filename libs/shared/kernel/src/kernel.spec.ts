import { assertNever } from './assert-never';
import { contains } from './date-range';
import { DomainError, type FieldError, refusalOf } from './domain-error';
import { isoDate } from './iso-date';
import { applyRules, type QualityRule } from './quality-rule';
import { ratio, ratioValue } from './ratio';

describe('contains', () => {
  it.each([
    [null, null, true],
    ['2019-03-16', '2019-03-16', true],
    ['2019-03-17', null, false],
    [null, '2019-03-15', false],
    ['2019-03-01', '2021-05-31', true],
  ])('in %p to %p: %p', (from, to, isInside) => {
    const range = { from: from === null ? null : isoDate(from), to: to === null ? null : isoDate(to) };
    expect(contains(range, isoDate('2019-03-16'))).toBe(isInside);
  });
});

describe('DomainError', () => {
  it('carries its code as message, and what explains it', () => {
    const error = new DomainError('event.not-found');
    expect([error.name, error.message, error.code, error.params, error.fields]).toEqual([
      'DomainError', 'event.not-found', 'event.not-found', {}, [],
    ]); // prettier-ignore
    expect(error).toBeInstanceOf(Error);
  });
});

describe('refusalOf', () => {
  const missing: FieldError = { pointer: '/title', code: 'event.title-missing' };
  const long: FieldError = { pointer: '/title', code: 'event.title-too-long', params: { max: 500 } };

  it.each<[FieldError[], string, object]>([
    [[missing], 'event.title-missing', {}],
    [[long], 'event.title-too-long', { max: 500 }],
    [[missing, long], 'request.invalid', {}],
  ])('of %j is %s', (fields, code, params) => {
    const refusal = refusalOf(fields);
    expect([refusal?.code, refusal?.params, refusal?.fields]).toEqual([code, params, fields]);
  });

  it('is none where nothing is wrong', () => {
    expect(refusalOf([])).toBeNull();
  });
});

describe('applyRules', () => {
  it('gathers what each rule finds, in the order of the rules', () => {
    const odd: QualityRule<number> = {
      id: 'odd',
      severity: 'info',
      check: (value) => (value % 2 === 0 ? [] : [{ pointer: '/value', params: { value } }]),
    };
    const large: QualityRule<number> = {
      id: 'large',
      severity: 'attention',
      check: (value) => (value > 9 ? [{ pointer: '', params: {} }] : []),
    };
    expect(applyRules([large, odd], 11)).toEqual([
      { rule: 'large', severity: 'attention', pointer: '', params: {} },
      { rule: 'odd', severity: 'info', pointer: '/value', params: { value: 11 } },
    ]);
    expect(applyRules([large, odd], 2)).toEqual([]);
  });
});

describe('ratio', () => {
  it('is exact, may exceed one, and is none of nothing', () => {
    expect([ratio(301, 150), ratio(0, 150), ratio(3, 0)]).toEqual([
      { numerator: 301, denominator: 150 }, { numerator: 0, denominator: 150 }, null,
    ]); // prettier-ignore
    expect(ratioValue({ numerator: 39, denominator: 150 })).toBe(0.26);
  });
});

describe('assertNever', () => {
  it('throws what a closed vocabulary did not foresee', () => {
    expect(() => assertNever('new-word' as never)).toThrow(new TypeError('Unexpected value: "new-word"'));
  });
});
