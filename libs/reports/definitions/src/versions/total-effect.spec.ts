import { sumDocumented } from '@turnout/events/domain';
import { arbitraryRecord, SOCIALL_RECORDS } from '@turnout/events/domain/testing';
import * as fc from 'fast-check';
import { COMPARED_DIMENSIONS, type Effect, effectsOf } from './total-effect';
import { differTotals } from './totals-difference';

const [record, ...others] = SOCIALL_RECORDS as [(typeof SOCIALL_RECORDS)[number], ...typeof SOCIALL_RECORDS];

describe('the effect of an event on the totals', () => {
  it('is what it adds where it was not there, and what it took where it is gone', () => {
    const added = effectsOf(null, record);
    expect(added[0]).toEqual({
      by: null,
      key: null,
      effect: { records: 1, events: 1, participants: 18, estimated: 0, documented: 0, unknown: 0 },
    });
    expect(added.slice(1, 4).map(({ by, key }) => [by, key])).toEqual([
      ['type', 'igniting'],
      ['country', 'CY'],
      ['partner', 'CARDET'],
    ]);
    expect(effectsOf(record, null)[0]?.effect.participants).toBe(-18);
  });

  it('moves people from one total to another, and names no total that stays as it was', () => {
    const moved = effectsOf(record, { ...record, country: 'PL' as never });
    expect(moved.map(({ by, key, effect }) => [by, key, effect.participants])).toEqual([
      ['country', 'PL', 18],
      ['country', 'CY', -18],
    ]);
    expect(effectsOf(record, { ...record, title: 'Another title' })).toEqual([]);
  });

  it('of all events together is the difference of the totals', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(arbitraryRecord), fc.option(arbitraryRecord)), { maxLength: 12 }), (pairs) => {
        const [before, after] = [0, 1].map((side) => pairs.flatMap((pair) => pair[side] ?? []));
        const sums = new Map<string, number>();
        for (const { by, key, effect } of pairs.flatMap(([old, now]) => effectsOf(old, now))) {
          const name = JSON.stringify([by, key]);
          sums.set(name, (sums.get(name) ?? 0) + effect.participants);
        }
        for (const { by, key, before: old, after: now } of differTotals(before ?? [], after ?? [])) {
          // Totals that did not change have no effect, and none that changed is without one.
          expect(sums.get(JSON.stringify([by, key])) ?? 0).toBe((now.participants ?? 0) - (old.participants ?? 0));
        }
      }),
    );
  });
});

describe('the totals of two versions', () => {
  it('name the total over all always, and of the others those that changed', () => {
    expect(differTotals(SOCIALL_RECORDS, SOCIALL_RECORDS)).toEqual([
      { by: null, key: null, before: sumDocumented(SOCIALL_RECORDS), after: sumDocumented(SOCIALL_RECORDS) },
    ]);
    const [all, ...groups] = differTotals(SOCIALL_RECORDS, others, ['forward-looking', 'igniting']);
    expect([all?.before.participants, all?.after.participants]).toEqual([712, 694]);
    expect(groups.map(({ by, key, after }) => [by, key, after.participants])).toEqual([
      ['type', 'igniting', 283],
      ['country', 'CY', 58],
      ['partner', 'CARDET', expect.any(Number)],
      ['level', 'national', expect.any(Number)],
      ['month', '2019-03', 0],
    ]);
    expect(COMPARED_DIMENSIONS).toContain('setting');
  });

  it('sums in every figure', () => {
    const doubtful = { ...record, participants: { count: null, quality: 'unknown' as const, method: null } };
    const { effect } = effectsOf(record, doubtful)[0] as { effect: Effect };
    expect(effect).toEqual({ records: 0, events: 0, participants: -18, estimated: 0, documented: 0, unknown: 1 });
  });
});
