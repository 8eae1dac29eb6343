import * as fc from 'fast-check';
import { type SplitRecord, sumBreakdowns } from './breakdown-sums';
import { arbitraryBreakdowns, arbitraryRecord, SPLIT_DIMENSIONS } from './testing';
import { NO_TOTALS } from './totals';

const exact = (count: number, ...parts: (readonly [string, number])[]): SplitRecord => ({
  meetings: 1,
  participants: { count, quality: 'exact', method: null },
  breakdowns: [{ dimension: 'gender', parts: parts.map(([category, people]) => ({ category, count: people })) }],
});
const unsplit = (count: number | null): SplitRecord => ({
  meetings: 1,
  participants: count === null ? { count, quality: 'unknown', method: null } : { count, quality: 'exact', method: null },
  breakdowns: [],
});

const splitRecord: fc.Arbitrary<SplitRecord> = arbitraryRecord.chain((record) =>
  arbitraryBreakdowns(record).map((breakdowns) => ({ ...record, breakdowns })),
);

describe('sumBreakdowns', () => {
  it('adds up the example of the documentation', () => {
    const records = [exact(30, ['women', 12], ['men', 9]), exact(18, ['women', 10], ['non-binary', 1]), unsplit(50), unsplit(null)];
    expect(sumBreakdowns(records, 'gender')).toEqual({
      categories: [
        { category: 'women', records: 2, participants: 22 },
        { category: 'men', records: 1, participants: 9 },
        { category: 'non-binary', records: 1, participants: 1 },
      ],
      notStated: 16,
      without: { records: 2, events: 2, participants: 50, estimated: 0, unknown: 1 },
      total: { records: 4, events: 4, participants: 98, estimated: 0, unknown: 1 },
    });
  });

  it('takes a breakdown without parts for none, and one of an unknown count for nobody left over', () => {
    const kept = { ...unsplit(null), breakdowns: [{ dimension: 'gender', parts: [{ category: 'women', count: 3 }] }] };
    expect(sumBreakdowns([exact(5), kept], 'gender')).toMatchObject({
      categories: [{ category: 'women', records: 1, participants: 3 }],
      notStated: 0,
      without: { records: 1, participants: 5 },
    });
  });

  it('names categories of as many people in the order of their letters', () => {
    const names = sumBreakdowns([exact(9, ['c', 1], ['a', 1], ['b', 7])], 'gender').categories.map(({ category }) => category);
    expect(names).toEqual(['b', 'a', 'c']);
    expect(sumBreakdowns([exact(9, ['a', 1], ['c', 1])], 'gender').categories.map(({ category }) => category)).toEqual(['a', 'c']);
  });

  it('finds nothing of no records, nor along a dimension nobody stated', () => {
    expect(sumBreakdowns([], 'gender')).toEqual({ categories: [], notStated: 0, without: NO_TOTALS, total: NO_TOTALS });
    const { categories, without, total } = sumBreakdowns([exact(30, ['women', 12])], 'audience');
    expect([categories, without]).toEqual([[], total]);
  });

  it('loses nobody: categories, not stated and those of records without are the people of the total', () => {
    fc.assert(
      fc.property(fc.array(splitRecord), fc.constantFrom(...SPLIT_DIMENSIONS), (records, dimension) => {
        const { categories, notStated, without, total } = sumBreakdowns(records, dimension);
        const stated = categories.reduce((sum, { participants }) => sum + participants, 0);
        expect(stated + notStated + (without.participants ?? 0)).toBe(total.participants ?? 0);
        expect(notStated).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(fc.array(splitRecord), (records) => {
        expect(sumBreakdowns([...records].reverse(), 'gender')).toEqual(sumBreakdowns(records, 'gender'));
      }),
    );
  });
});
