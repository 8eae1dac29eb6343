import { BLANK, type EventFields } from './event-fields';
import { isBlank, statedRows, withAskedSplits, withBlankRow } from './split-rows';

const women = { category: 'women', count: '12' };
const blank = { category: '', count: '' };

describe('the rows of a split', () => {
  it('end in a blank one, and in one only', () => {
    expect(withBlankRow([])).toEqual([blank]);
    expect(withBlankRow([women])).toEqual([women, blank]);
    const rows = [women, { category: ' ', count: '' }];
    expect(withBlankRow(rows)).toBe(rows);
  });

  it('are stated when anything stands in them', () => {
    expect(statedRows([women, blank, { category: '', count: '3' }])).toEqual([women, { category: '', count: '3' }]);
    expect([isBlank(blank), isBlank(women)]).toEqual([true, false]);
  });

  it('are there for what the project asks, first and in its order, whatever the event is split by', () => {
    const typed: EventFields = {
      ...BLANK,
      breakdowns: [
        { dimension: 'audience', parts: [] },
        { dimension: 'gender', parts: [women] },
      ],
    };
    expect(withAskedSplits(typed, ['age-group', 'gender']).breakdowns).toEqual([
      { dimension: 'age-group', parts: [blank] },
      { dimension: 'gender', parts: [women, blank] },
      { dimension: 'audience', parts: [blank] },
    ]);
    expect(withAskedSplits(BLANK, [])).toEqual(BLANK);
  });
});
