import { isoDate } from '@turnout/shared/kernel';
import { SOCIALL_RECORDS } from '../testing';
import { checkEvent } from './check-event';
import { defaultStatus } from './default-status';
import { type DraftFacts, type EventDraft, LOGGED_STATUSES, REQUIRED_FACTS } from './event-draft';
import { EVENT_FIELD_CODES } from './field-codes';

const facts: DraftFacts = {
  types: ['igniting', 'peer-learning', 'bench-learning', 'forward-looking'],
  partners: new Set(['CARDET', 'CEO', 'CESIE', 'LGSG', 'Alessandro Volta', 'OXFAM', 'INOVA+', 'AEAS', 'CMM']),
  workPackages: ['WP2', 'WP3', 'WP4'],
  workPackageOfType: new Map([['igniting', 'WP2']]),
  deliverables: ['D2.1', 'D2.2'],
  milestones: new Set(['MS1']),
};
const complete = { type: 'igniting', title: 'Evento D’inizio', startsOn: '2019-05-28', leadPartner: 'CESIE' } satisfies EventDraft;
const whole: EventDraft = {
  ...complete,
  endsOn: '2019-05-29',
  country: 'IT',
  level: 'national',
  mode: 'hybrid',
  place: 'Palermo',
  setting: 'local-community',
  coPartners: ['LGSG', 'OXFAM'],
  meetings: 1000,
  participants: { count: 10_000_000, quality: 'estimate', method: 'head-count' },
  breakdowns: [
    { dimension: 'gender', parts: [{ category: 'women', count: 9_999_999 }, { category: 'men', count: 1 }] }, // prettier-ignore
    { dimension: 'age-group', parts: [] },
  ],
  summary: 'What happened.',
  status: 'held',
  workPackage: 'WP2',
  deliverables: ['D2.2', 'D2.1'],
  milestone: 'MS1',
};
const people = (count: number | null, quality: string, method?: string | null) => ({ participants: { count, quality, method } });
const split = (...breakdowns: NonNullable<EventDraft['breakdowns']>) => ({ ...people(10, 'exact'), breakdowns });
const part = (category: string, count: number) => ({ category, count });

const meeting = (on: string | null, count: number | null = 5, quality = count === null ? 'unknown' : 'exact') => ({
  on,
  participants: { count, quality },
});
const series = (basis: string, ...meetings: object[]) => ({ series: { basis, meetings } });
const [first, second] = [meeting('2019-05-28'), meeting('2019-06-04', null)];

const WRONG: readonly (readonly [Partial<EventDraft>, string, string, object?])[] = [
  [{ type: undefined }, '/type', 'event.type-missing'],
  [{ type: '' }, '/type', 'event.type-missing'],
  [{ type: 'webinar' }, '/type', 'event.unknown-type'],
  [{ title: null }, '/title', 'event.title-missing'],
  [{ title: ' \n\u0000 ' }, '/title', 'event.title-missing'],
  [{ title: 'ą'.repeat(501) }, '/title', 'event.title-too-long', { max: 500 }],
  [{ startsOn: null }, '/startsOn', 'event.start-missing'],
  [{ startsOn: '2019-02-29' }, '/startsOn', 'date.invalid'],
  [{ startsOn: '28/05/2019', endsOn: '2019-05-01' }, '/startsOn', 'date.invalid'],
  [{ endsOn: 'tomorrow' }, '/endsOn', 'date.invalid'],
  [{ endsOn: '2019-05-27' }, '/endsOn', 'event.end-before-start'],
  [{ startsOn: null, endsOn: '2019-05-27' }, '/startsOn', 'event.start-missing'],
  [{ country: 'EL' }, '/country', 'country.unknown'],
  [{ country: 'it' }, '/country', 'country.unknown'],
  [{ level: 'regional' }, '/level', 'event.unknown-level'],
  [{ mode: 'phone' }, '/mode', 'event.unknown-mode'],
  [{ setting: 'local community' }, '/setting', 'event.unknown-setting'],
  [{ status: 'done' }, '/status', 'event.unknown-status'],
  [{ workPackage: 'WP9' }, '/workPackage', 'event.unknown-work-package'],
  [{ deliverables: ['D2.1', 'D9'] }, '/deliverables/1', 'event.unknown-deliverable'],
  [{ deliverables: ['D2.1', 'D2.2', 'D2.1'] }, '/deliverables/2', 'event.repeated-deliverable'],
  [{ milestone: 'MS9' }, '/milestone', 'event.unknown-milestone'],
  [{ place: 'x'.repeat(201) }, '/place', 'event.place-too-long', { max: 200 }],
  [{ summary: 'x'.repeat(20_001) }, '/summary', 'event.summary-too-long', { max: 20_000 }],
  [{ leadPartner: '' }, '/leadPartner', 'event.lead-partner-missing'],
  [{ leadPartner: 'Center Amalipe' }, '/leadPartner', 'event.unknown-partner'],
  [{ coPartners: ['LGSG', 'Center Amalipe'] }, '/coPartners/1', 'event.unknown-partner'],
  [{ coPartners: ['LGSG', 'CESIE'] }, '/coPartners/1', 'event.lead-also-co-partner'],
  [{ coPartners: ['LGSG', 'OXFAM', 'LGSG'] }, '/coPartners/2', 'event.repeated-co-partner'],
  [series('friends', first, second), '/series/basis', 'series.unknown-basis'],
  [series('attendances', first), '/series/meetings', 'series.too-few-meetings'],
  [{ series: { basis: 'attendances' } }, '/series/meetings', 'series.too-few-meetings'],
  [series('attendances', ...Array.from({ length: 201 }, () => first)), '/series/meetings', 'series.too-many-meetings', { max: 200 }],
  [series('attendances', first, meeting(null)), '/series/meetings/1/on', 'series.date-missing'],
  [series('attendances', first, {}), '/series/meetings/1/on', 'series.date-missing'],
  [series('attendances', first, meeting('4 June')), '/series/meetings/1/on', 'date.invalid'],
  [series('same-people', first, meeting('2019-06-04', -1)), '/series/meetings/1/participants/count', 'participants.count-negative'],
  [
    series('different-people', meeting('2019-06-04', 9_999_999), meeting('2019-06-05', 2)),
    '/series/meetings',
    'participants.count-invalid',
    { max: 10_000_000 },
  ],
  [{ meetings: 0 }, '/meetings', 'event.meetings-invalid', { max: 1000 }],
  [{ meetings: 1001 }, '/meetings', 'event.meetings-invalid', { max: 1000 }],
  [{ meetings: 1.5 }, '/meetings', 'event.meetings-invalid', { max: 1000 }],
  [{ meetings: null }, '/meetings', 'event.meetings-invalid', { max: 1000 }],
  [people(-1, 'exact'), '/participants/count', 'participants.count-negative'],
  [people(-0.5, 'exact'), '/participants/count', 'participants.count-negative'],
  [people(1.5, 'exact'), '/participants/count', 'participants.count-invalid', { max: 10_000_000 }],
  [people(10_000_001, 'exact'), '/participants/count', 'participants.count-invalid', { max: 10_000_000 }],
  [people(Number.NaN, 'exact'), '/participants/count', 'participants.count-invalid', { max: 10_000_000 }],
  [people(18, 'rough'), '/participants/quality', 'participants.unknown-quality'],
  [people(18, ''), '/participants/quality', 'participants.unknown-quality'],
  [people(18, 'unknown'), '/participants/quality', 'participants.quality-mismatch'],
  [people(null, 'exact'), '/participants/quality', 'participants.quality-mismatch'],
  [people(18, 'exact', 'guess'), '/participants/method', 'participants.unknown-method'],
  [split({ dimension: 'shoe-size', parts: [part('42', 1)] }), '/breakdowns/0/dimension', 'breakdown.unknown-dimension'],
  [
    split({ dimension: 'gender', parts: [] }, { dimension: 'gender', parts: [] }),
    '/breakdowns/1/dimension',
    'breakdown.repeated-dimension',
  ],
  [split({ dimension: 'gender', parts: [part(' ', 1)] }), '/breakdowns/0/parts/0/category', 'breakdown.category-invalid'],
  [split({ dimension: 'gender', parts: [part('x'.repeat(101), 1)] }), '/breakdowns/0/parts/0/category', 'breakdown.category-invalid'],
  [
    split({ dimension: 'gender', parts: [part('men', 1), part('men ', 1)] }),
    '/breakdowns/0/parts/1/category',
    'breakdown.repeated-category',
  ],
  [split({ dimension: 'gender', parts: [part('men', -1)] }), '/breakdowns/0/parts/0/count', 'breakdown.count-invalid'],
  [
    split({ dimension: 'gender', parts: [part('men', 6), part('women', 7)] }),
    '/breakdowns/0/parts',
    'breakdown.exceeds-count',
    { excess: 3 },
  ],
  [{ breakdowns: [{ dimension: 'gender', parts: [part('men', 6)] }] }, '/breakdowns/0/parts', 'breakdown.without-count'],
];

describe('checkEvent', () => {
  it('accepts the four facts an event needs, and every fact it can have', () => {
    expect(checkEvent(complete, facts)).toEqual([]);
    expect(checkEvent(whole, facts)).toEqual([]);
  });

  it('accepts the longest title, counted in code points', () => {
    expect(checkEvent({ ...complete, title: '🎓'.repeat(500) }, facts)).toEqual([]);
  });

  it('accepts what lies just within a limit: a single day, nobody, the longest name of a group', () => {
    expect(checkEvent({ ...complete, endsOn: complete.startsOn, meetings: 1, ...people(0, 'exact') }, facts)).toEqual([]);
    expect(checkEvent({ ...complete, ...split({ dimension: 'audience', parts: [part('x'.repeat(100), 10)] }) }, facts)).toEqual([]);
    expect(checkEvent({ ...complete, place: 'x'.repeat(200), summary: 'x'.repeat(20_000) }, facts)).toEqual([]);
  });

  it('accepts every record of the printed Soci@ll table', () => {
    expect(SOCIALL_RECORDS.flatMap((record) => checkEvent(record, { ...facts, workPackages: [] }))).toEqual([]);
  });

  it('accepts an unknown count, with or without its breakdown left open', () => {
    expect(checkEvent({ ...complete, ...people(null, 'unknown'), breakdowns: [{ dimension: 'gender', parts: [] }] }, facts)).toEqual([]);
    expect(checkEvent({ ...complete, participants: null, breakdowns: null, coPartners: null }, facts)).toEqual([]);
  });

  it.each(WRONG.map(([change, pointer, code, params]) => ({ change, error: params ? { pointer, code, params } : { pointer, code } })))(
    'refuses $change with $error',
    ({ change, error }) => {
      expect(checkEvent({ ...complete, ...change }, facts)).toEqual([error]);
    },
  );

  it('accepts a series of two meetings or more, counted or not', () => {
    expect(checkEvent({ ...complete, ...series('same-people', first, second) }, facts)).toEqual([]);
    expect(checkEvent({ ...complete, ...series('attendances', second, second, { on: '2019-05-28' }) }, facts)).toEqual([]);
    expect(checkEvent({ ...complete, series: null }, facts)).toEqual([]);
  });

  it('accepts a count split by what the project asks for in words of its own', () => {
    const own = { ...complete, ...split({ dimension: 'Languages spoken', parts: [part('Ελληνικά', 4)] }) };
    expect(checkEvent(own, facts).map(({ code }) => code)).toEqual(['breakdown.unknown-dimension']);
    expect(checkEvent(own, { ...facts, dimensions: ['Languages spoken'] })).toEqual([]);
  });

  it('names every field that is wrong, in the order of the form', () => {
    expect(checkEvent({ meetings: 0 }, facts).map(({ code }) => code)).toEqual([
      'event.type-missing',
      'event.title-missing',
      'event.start-missing',
      'event.lead-partner-missing',
      'event.meetings-invalid',
    ]);
  });

  it('has a case for every code it can answer with', () => {
    const tried = new Set([...WRONG.map(([, , code]) => code), 'event.not-own', 'event.outside-packages', 'series.decides']);
    expect([...tried].sort()).toEqual([...EVENT_FIELD_CODES].sort());
  });

  it.each(REQUIRED_FACTS)('lets a record that came without %s be', (fact) => {
    const required = REQUIRED_FACTS.filter((each) => each !== fact);
    expect(checkEvent({ ...complete, [fact]: null }, { ...facts, required })).toEqual([]);
  });

  it('refuses statuses that logging does not reach', () => {
    expect(checkEvent({ ...complete, status: 'approved' }, { ...facts, statuses: LOGGED_STATUSES })).toEqual([
      { pointer: '/status', code: 'event.unknown-status' },
    ]);
  });

  it.each([
    ['all', 'CEO', []],
    ['own', 'CESIE', []],
    ['own', 'LGSG', []],
    ['own', 'CEO', [{ pointer: '/leadPartner', code: 'event.not-own' }]],
    ['own', null, [{ pointer: '/leadPartner', code: 'event.not-own' }]],
  ] as const)('lets somebody who reaches %s as %s log: %j', (reach, partner, errors) => {
    const draft = { ...complete, coPartners: ['LGSG'] };
    expect(checkEvent(draft, { ...facts, recorder: { reach, partner } })).toEqual(errors);
  });

  const outside = { pointer: '/workPackage', code: 'event.outside-packages', params: { packages: 'WP2, WP3' } };
  it.each<[string, EventDraft, object[]]>([
    ['of the type’s work package', {}, []],
    ['of its own work package', { type: 'peer-learning', workPackage: 'WP3' }, []],
    ['of another work package than its type', { workPackage: 'WP4' }, [outside]],
    ['of no work package', { type: 'peer-learning' }, [outside]],
    ['of no work package, with the own partner', { type: 'peer-learning', leadPartner: 'CEO' }, []],
    ['of another work package, with the own partner', { workPackage: 'WP4', coPartners: ['CEO'] }, []],
    ['of which the type is still to be chosen', { type: '' }, [{ pointer: '/type', code: 'event.type-missing' }]],
  ])('lets a lead of two work packages log an event %s: %j', (_what, change, errors) => {
    const recorder = { reach: 'own', partner: 'CEO', workPackages: ['WP2', 'WP3'] } as const;
    expect(checkEvent({ ...complete, ...change }, { ...facts, recorder })).toEqual(errors);
  });

  it('judges whose a record is that came without type and partner', () => {
    const recorder = { reach: 'own', partner: null, workPackages: ['WP2', 'WP3'] } as const;
    const draft = { ...complete, type: null, leadPartner: null };
    const judge = (workPackage: string | null) => checkEvent({ ...draft, workPackage }, { ...facts, recorder, required: ['startsOn'] });
    expect([judge('WP3'), judge('WP4'), judge(null)]).toEqual([[], [outside], [outside]]);
  });

  it('does not call an event somebody else’s before a partner is chosen', () => {
    const recorder = { reach: 'own', partner: 'CEO' } as const;
    expect(checkEvent({ ...complete, leadPartner: null }, { ...facts, recorder })).toEqual([
      { pointer: '/leadPartner', code: 'event.lead-partner-missing' },
    ]);
    expect(checkEvent({ ...complete, leadPartner: 'CEO', coPartners: null }, { ...facts, recorder })).toEqual([]);
  });
});

describe('defaultStatus', () => {
  it.each([
    ['2021-05-30', 'held'],
    ['2021-05-31', 'held'],
    ['2021-06-01', 'planned'],
    [null, 'planned'],
  ])('of an event on %p, seen on 2021-05-31, is %s', (startsOn, status) => {
    expect(defaultStatus(startsOn === null ? null : isoDate(startsOn), isoDate('2021-05-31'))).toBe(status);
  });
});
