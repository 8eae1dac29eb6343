import { isoDate } from '@turnout/shared/kernel';
import { SOCIALL_RECORDS } from '../testing';
import { COUNTED_STATUSES, EVENT_STATUSES } from '../vocabulary';
import { type EventFilter, isEmptyFilter, NO_FILTER } from './event-filter';
import { isCounted, matches, type SearchedRecord, totalsOf } from './matches';

const [printed] = SOCIALL_RECORDS as [(typeof SOCIALL_RECORDS)[0]];
const open = {
  ...printed,
  type: null,
  startsOn: null,
  country: null,
  level: null,
  leadPartner: null,
} as const;
const asking = (questions: Partial<EventFilter>): EventFilter => ({ ...NO_FILTER, ...questions });
const numbersOf = (questions: Partial<EventFilter>) =>
  SOCIALL_RECORDS.filter((record) => matches(asking(questions), record)).map(({ id }) => Number(id.slice(-2)));

describe('matches', () => {
  it.each<[Partial<EventFilter>, number[]]>([
    [{ type: ['bench-learning'] }, [24, 25]],
    [{ type: ['bench-learning', 'forward-looking'], country: ['PL', 'European'] }, [24, 25, 26, 28]],
    [{ country: ['European'] }, [24, 25]],
    [{ level: ['international'] }, [24, 25]],
    [{ partner: ['Alessandro Volta'] }, [17, 18]],
    [{ partner: ['LGSG'], type: ['peer-learning'] }, [17, 18]],
    [{ from: isoDate('2021-04-28') }, [18, 30, 31]],
    [{ isUndated: true }, []],
    [{ to: isoDate('2019-05-03') }, [1, 2]],
    [{ from: isoDate('2019-05-03'), to: isoDate('2019-05-28') }, [2, 3, 4]],
    [{ q: 'zabki' }, [21, 28]],
    [{ q: 'ZĄBK' }, [6, 21, 28]],
    [{ q: 'ΕΚΠΑΙΔΕΥΣΗ' }, [12]],
    [{ q: 'lab casentino' }, [23, 29]],
    [{ q: 'casentino LAB social' }, [23, 29]],
    [{ q: '  ' }, SOCIALL_RECORDS.map((_, index) => index + 1)],
    [{ q: 'casentino venice' }, []],
    [{ status: ['planned'] }, []],
    [{ setting: ['school'] }, []],
    [{ type: [null] }, []],
  ])('finds of the printed table by %j the records %j', (questions, numbers) => {
    expect(numbersOf(questions)).toEqual(numbers);
  });

  it('finds by what was noticed in a record', () => {
    const noticed = { ...open, findings: ['no-participant-count'] };
    const isFound = (...finding: EventFilter['finding'][number][]) => matches(asking({ finding }), noticed);
    expect([isFound('no-participant-count'), isFound('any'), isFound('placeholder-text', 'any')]).toEqual([true, true, true]);
    expect([isFound('placeholder-text'), isFound(null), matches(asking({ finding: ['any'] }), open)]).toEqual([false, false, false]);
  });

  it('finds by the imports that made or changed a record', () => {
    const imported = { ...open, imports: ['first', 'second'] };
    const isFound = (...wanted: EventFilter['import'][number][]) => matches(asking({ import: wanted }), imported);
    expect([isFound('second'), isFound('third'), isFound(null)]).toEqual([true, false, false]);
  });

  it.each<Partial<EventFilter>>([
    { type: [null] },
    { country: [null] },
    { level: [null] },
    { partner: [null] },
    { setting: [null] },
    { mode: [null] },
    { workPackage: [null] },
    { deliverable: [null] },
    { milestone: [null] },
    { finding: [null] },
    { import: [null] },
    { type: ['igniting', null] },
  ])('finds by %j a record nobody stated it of', (questions) => {
    expect(matches(asking(questions), open)).toBe(true);
  });

  it.each<Partial<EventFilter>>([
    { type: [null] },
    { country: [null] },
    { level: [null] },
    { partner: [null] },
    { setting: [null] },
    { mode: [null] },
    { workPackage: [null] },
    { workPackage: ['WP3'] },
    { deliverable: [null, 'D3'] },
    { milestone: ['MS2'] },
  ])('does not find by %j a record that has it', (questions) => {
    const linked = { workPackage: 'WP2', deliverables: ['D2.1', 'D2.2'], milestone: 'MS1' };
    expect(matches(asking(questions), { ...printed, setting: 'school', mode: 'online', ...linked })).toBe(false);
  });

  it('finds an event by each of the deliverables it counts for', () => {
    const found = (deliverable: string): boolean =>
      matches(asking({ deliverable: [deliverable] }), { ...printed, deliverables: ['D1', 'D2'] });
    expect([found('D1'), found('D2'), found('D3')]).toEqual([true, true, false]);
  });

  it.each<[Partial<EventFilter>, boolean]>([
    [{}, true],
    [{ from: isoDate('2019-01-01') }, false],
    [{ isUndated: true }, true],
    [{ to: isoDate('2019-01-01') }, false],
  ])('places a record without a date in %j: %p', (questions, found) => {
    expect(matches(asking(questions), open)).toBe(found);
  });

  it('does not take an international event for one of a country nobody stated', () => {
    expect(matches(asking({ country: [null] }), { ...open, level: 'international' })).toBe(false);
  });
});

describe('search', () => {
  const named = [{ code: 'CEO', name: 'Centrum Edukacji Obywatelskiej', spellings: ['C.E.O.'] }, { code: 'CARDET' }];
  const held: SearchedRecord = { ...printed, place: 'Ząbki', leadPartner: 'CARDET', coPartners: ['CEO'], summary: 'Θέατρο στο σχολείο' };

  it.each([
    ['zabki', true],
    ['ZĄBKI', true],
    ['Ζάμπκι', true],
    ['Жабки', true],
    ['θεατρο', true],
    ['theatro σχολείο', true],
    ['obywatelskiej', true],
    ['c.e.o.', true],
    ['cardet zabki', true],
    ['cardet warszawa', false],
    ['cesie', false],
    ['', true],
  ])('finds a record by %j: %p', (q, isFound) => {
    expect(matches(asking({ q }), held, named)).toBe(isFound);
  });

  it('knows a partner by its code where nobody said what it is called', () => {
    expect(matches(asking({ q: 'ceo' }), held)).toBe(true);
    expect(matches(asking({ q: 'obywatelskiej' }), held)).toBe(false);
  });
});

describe('counting', () => {
  it.each(EVENT_STATUSES)('counts %s as it took place or was asked for by name', (status) => {
    expect(isCounted({ status }, NO_FILTER)).toBe((COUNTED_STATUSES as readonly string[]).includes(status));
    expect(isCounted({ status }, asking({ status: [status] }))).toBe(true);
  });

  it('leaves out what did not take place and says how many', () => {
    const held = { ...printed, signedCount: 12 };
    const records = [held, { ...held, status: 'planned' as const }, { ...held, status: 'cancelled' as const }];
    expect(totalsOf(records, NO_FILTER)).toEqual({
      records: 1,
      events: 1,
      participants: 18,
      estimated: 0,
      unknown: 0,
      leftOut: 2,
      documented: 12,
    });
    expect(totalsOf(records, asking({ status: ['planned', 'held'] }))).toEqual({
      records: 1,
      events: 1,
      participants: 18,
      estimated: 0,
      unknown: 0,
      leftOut: 0,
      documented: 12,
    });
    expect(totalsOf(records, asking({ country: ['IT'] }))).toEqual({
      records: 0,
      events: 0,
      participants: 0,
      estimated: 0,
      unknown: 0,
      leftOut: 0,
      documented: 0,
    });
  });
});

describe('isEmptyFilter', () => {
  it.each<[Partial<EventFilter>, boolean]>([
    [{}, true],
    [{ type: [null] }, false],
    [{ from: isoDate('2019-01-01') }, false],
    [{ isUndated: true }, false],
    [{ to: isoDate('2019-01-01') }, false],
    [{ q: 'x' }, false],
  ])('says of %j: %p', (questions, isEmpty) => {
    expect(isEmptyFilter(asking(questions))).toBe(isEmpty);
  });
});
