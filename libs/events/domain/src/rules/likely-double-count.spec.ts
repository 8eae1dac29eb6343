import { isoDate } from '@turnout/shared/kernel';
import { ledgerEvent, ledgerFacts } from '../testing';
import type { LedgerEvent } from './contract';
import { likelyDoubleCount as rule } from './likely-double-count';

const described = (...events: readonly LedgerEvent[]) =>
  rule.describe(
    events.map((event) => rule.prepare(event)),
    ledgerFacts({}),
  );
const one = ledgerEvent({ id: 'e1' });
const other = ledgerEvent({ id: 'e2', leadPartner: 'OXFAM' });

describe('likelyDoubleCount', () => {
  it('compares what is of one day, unless it was cancelled', () => {
    expect(rule.keyOf(one)).toBe('2020-03-10');
    expect(rule.keyOf({ ...one, startsOn: null })).toBeNull();
    expect(rule.keyOf({ ...one, status: 'cancelled' })).toBeNull();
  });

  it('does not take nobody and nobody for the same people', () => {
    const nobody = { participants: { count: 0, quality: 'exact', method: null } } as const;
    const [mine, theirs] = [rule.prepare({ ...one, ...nobody }), rule.prepare({ ...other, ...nobody, title: 'Altro' })];
    expect(rule.isAlike(mine, theirs)).toBe(false);
    expect(rule.isAlike(rule.prepare(one), rule.prepare({ ...other, title: 'Altro' }))).toBe(true);
  });

  it('says what is alike', () => {
    const place = 'Arezzo';
    expect(described({ ...one, place }, { ...other, place, coPartners: ['CESIE'], type: 'webinar', title: 'x'.repeat(90) })).toEqual({
      events: ['e1', 'e2'],
      pointer: '/startsOn',
      params: {
        ...{
          records: 2,
          date: '2020-03-10',
          otherDate: '2020-03-10',
          day: 'same',
          title: 'other',
          country: 'IT',
          count: 20,
          place: 'Arezzo',
        },
        ...{ partners: 'same', types: 'other', first: 'Encounter in the library', second: `${'x'.repeat(79)}…` },
      },
      subject: [
        ['e1', '2020-03-10', 20],
        ['e2', '2020-03-10', 20],
      ],
      repair: null,
    });
    const less = described(
      { ...one, startsOn: isoDate('2020-10-03') },
      { ...other, country: 'PT', participants: { count: 21, quality: 'exact', method: null }, title: 'Encounter in a library' },
    );
    expect(less.params).toMatchObject({
      day: 'swapped',
      title: 'alike',
      country: null,
      count: null,
      place: null,
      partners: 'other',
      types: 'same',
    });
  });

  describe('offers to make one of two', () => {
    const repair = (mine: Partial<LedgerEvent>, theirs: Partial<LedgerEvent>) =>
      described({ ...one, ...mine }, { ...other, ...theirs }).repair;

    it('that two partners logged', () => {
      expect(repair({}, {})).toEqual({
        ...{ kind: 'merge-events', stays: 'e1', goes: 'e2' },
        changes: [{ event: 'e1', pointer: '/coPartners', before: [], after: ['OXFAM'] }],
      });
    });

    it('of which the later one says more', () => {
      const more = { summary: 'Books and tea', place: 'Arezzo', coPartners: ['CESIE'], signedCount: 20 };
      expect(repair({ signedCount: 0 }, more)).toEqual({ kind: 'merge-events', stays: 'e2', goes: 'e1', changes: [] });
    });

    it('that one partner logged twice', () => {
      expect(repair({}, { leadPartner: 'CESIE' })).toMatchObject({ stays: 'e1', changes: [] });
      expect(repair({}, { leadPartner: null })).toMatchObject({ stays: 'e1', changes: [] });
    });

    it.each<[string, Partial<LedgerEvent>, Partial<LedgerEvent>]>([
      ['of two types', {}, { type: 'webinar' }],
      ['counted differently', {}, { participants: { count: 21, quality: 'exact', method: null } }],
      ['both with something of their own', { summary: 'Books' }, { evidence: ['photo'] }],
      ['of which one was handed in', {}, { status: 'submitted' }],
      ['that nobody leads', { leadPartner: null }, { leadPartner: null }],
      ['whose titles differ', {}, { title: 'Altro' }],
    ])('but not %s', (_, mine, theirs) => {
      expect(repair(mine, theirs)).toBeNull();
    });

    it('but not of three', () => {
      expect(described(one, other, { ...other, id: 'e3' }).repair).toBeNull();
    });
  });
});
