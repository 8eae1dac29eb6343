import { COUNTRY_CODES, DomainError, isoDate, tidyLine } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import { EUROPEAN } from '../place-key';
import { EVENT_LEVELS, EVENT_MODES, EVENT_SETTINGS, EVENT_STATUSES } from '../vocabulary';
import { type EventFilter, NO_FILTER } from './event-filter';
import { type FilterQuery, formatEventFilter, parseEventFilter, readEventFilter } from './filter-query';

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...values));
const code = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map(tidyLine)
  .filter((text) => text !== '');
const codes = fc.uniqueArray(fc.oneof(code, fc.constantFrom(null, 'none', 'a,b', 'a\\', '\\,', 'European')));
const day = fc.constantFrom(null, isoDate('2019-03-01'), isoDate('2021-05-31'));
const filters: fc.Arbitrary<EventFilter> = fc.record({
  type: codes,
  country: some([...COUNTRY_CODES.slice(0, 3), EUROPEAN, null]),
  level: some([...EVENT_LEVELS, null]),
  partner: codes,
  setting: some([...EVENT_SETTINGS, null]),
  mode: some([...EVENT_MODES, null]),
  status: some(EVENT_STATUSES),
  workPackage: codes,
  deliverable: codes,
  milestone: codes,
  finding: codes,
  import: codes,
  from: day,
  to: day,
  q: fc.oneof(fc.constant(''), code),
});
const undated = filters.map((filter): EventFilter => ({ ...filter, from: null, to: null, isUndated: true }));

describe('formatEventFilter', () => {
  it('is read back by parseEventFilter as it was', () => {
    fc.assert(
      fc.property(fc.oneof(filters, undated), (filter) => {
        expect(parseEventFilter(formatEventFilter(filter))).toEqual(filter);
      }),
    );
  });

  it('writes only what is asked, one value plainly and several as a list', () => {
    expect(formatEventFilter(NO_FILTER)).toEqual({});
    expect(
      formatEventFilter({ ...NO_FILTER, country: ['CY', 'European', null], type: ['igniting'], from: isoDate('2019-03-01'), q: 'lab' }),
    ).toEqual({ type: 'igniting', country: ['CY', 'European', 'none'], from: '2019-03-01', q: 'lab' });
  });
});

describe('parseEventFilter', () => {
  it.each<[FilterQuery, Partial<EventFilter>]>([
    [{}, {}],
    [{ country: 'IT,CY' }, { country: ['IT', 'CY'] }],
    [{ country: ['IT,CY', 'PL', 'IT'] }, { country: ['IT', 'CY', 'PL'] }],
    [{ country: 'European,none' }, { country: ['European', null] }],
    [{ type: ' igniting , ,peer-learning,' }, { type: ['igniting', 'peer-learning'] }],
    [{ type: '' }, {}],
    [{ type: [] }, {}],
    [{ partner: 'Volta\\, Firenze,\\none,none' }, { partner: ['Volta, Firenze', 'none', null] }],
    [{ partner: 'lost\\' }, { partner: ['lost'] }],
    [{ from: '', to: ['2019-01-01', '2021-05-31'] }, { to: isoDate('2021-05-31') }],
    [{ from: 'none', to: '2021-05-31' }, { isUndated: true }],
    [{ q: '  social   lab ' }, { q: 'social lab' }],
    [{ q: [] }, {}],
    [{ limit: '50', cursor: 'x', sort: '-title' }, {}],
    [
      { status: 'held,approved', level: 'national', mode: 'online', setting: 'school', workPackage: 'WP2' },
      { status: ['held', 'approved'], level: ['national'], mode: ['online'], setting: ['school'], workPackage: ['WP2'] },
    ],
  ])('reads %j', (query, asked) => {
    expect(parseEventFilter(query)).toEqual({ ...NO_FILTER, ...asked });
  });

  it.each([
    ['country', 'Narnia', 'country.unknown'],
    ['country', 'it', 'country.unknown'],
    ['level', 'regional', 'event.unknown-level'],
    ['mode', 'phone', 'event.unknown-mode'],
    ['setting', 'Mars', 'event.unknown-setting'],
    ['status', 'done', 'event.unknown-status'],
    ['from', '2021-02-29', 'date.invalid'],
    ['to', 'yesterday', 'date.invalid'],
  ])('refuses %s=%s with %s and reads the rest', (field, value, code) => {
    const query = { [field]: value, type: 'igniting' };
    const problems = [{ pointer: `/${field}`, code, params: { value } }];
    expect(readEventFilter(query)).toEqual({ filter: { ...NO_FILTER, type: ['igniting'] }, problems });
    expect(() => parseEventFilter(query)).toThrow(new DomainError(code));
  });

  it('names every field that is wrong, and shortens what it repeats', () => {
    const long = 'x'.repeat(1000);
    const { problems } = readEventFilter({ level: long, status: 'held,none', from: long });
    expect(problems).toEqual([
      { pointer: '/level', code: 'event.unknown-level', params: { value: 'x'.repeat(40) } },
      { pointer: '/status', code: 'event.unknown-status', params: { value: 'none' } },
      { pointer: '/from', code: 'date.invalid', params: { value: 'x'.repeat(40) } },
    ]);
    expect(() => parseEventFilter({ level: 'x', mode: 'x' })).toThrow(new DomainError('request.invalid'));
  });
});
