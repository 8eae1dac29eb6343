import type { TrendChart } from '@turnout/shared/kernel';
import type { ChartBlock } from './block';
import { chartTable } from './chart-table';

const WORDS = { data: 'Data', category: 'Shown for', place: 'Country', empty: 'Nothing' };

const block = (chart: ChartBlock['chart']): ChartBlock => ({
  ...{ kind: 'chart', id: 'by-type', caption: 'By type', alternative: '', notes: ['A note.'] },
  chart,
});

describe('chartTable', () => {
  it('has a column for each series, and names a single one by what is counted', () => {
    const chart = {
      ...({ kind: 'bars', direction: 'across', valueLabel: 'Participants' } as const),
      categories: [{ label: 'Igniting', query: { type: 'igniting' } }, { label: 'Peer' }],
    } as const;
    const one = chartTable(block({ ...chart, series: [{ name: 'x', values: [301, null] }] }), WORDS);
    expect(one).toMatchObject({ id: 'by-type', caption: 'By type', notes: ['A note.'], emptyText: 'Nothing' });
    expect(one.columns.map(({ id, heading, kind }) => [id, heading, kind])).toEqual([
      ['category', 'Shown for', 'text'],
      ['value', 'Participants', 'count'],
    ]);
    expect(one.groups[0]?.rows.map(({ cells }) => cells)).toEqual([
      [
        { kind: 'text', text: 'Igniting' },
        { kind: 'count', value: 301, trace: { query: { type: 'igniting' } } },
      ],
      [
        { kind: 'text', text: 'Peer' },
        { kind: 'missing', reason: 'not-known' },
      ],
    ]);
    const series = [
      { name: 'Promised', role: 'promised', values: [150, 0] },
      { name: 'Others', values: [1] },
    ] as const;
    const several = chartTable(block({ ...chart, series }), WORDS);
    expect(several.columns.map(({ id, heading }) => [id, heading])).toEqual([
      ['category', 'Shown for'],
      ['promised', 'Promised'],
      ['value2', 'Others'],
    ]);
    expect(several.groups[0]?.rows[1]?.cells.slice(1)).toEqual([
      { kind: 'count', value: 0 },
      { kind: 'missing', reason: 'not-known' },
    ]);
  });

  it('lists countries with their codes, then what has none', () => {
    const table = chartTable(
      block({
        ...{ kind: 'map', valueLabel: 'Participants' },
        countries: [{ code: 'IT', label: 'Italy', value: 388, query: { country: 'IT' } }],
        elsewhere: [{ label: 'European', value: null }],
      }),
      WORDS,
    );
    expect(table.columns.map(({ id, heading }) => [id, heading])).toEqual([
      ['country', 'Country'],
      ['value', 'Participants'],
    ]);
    expect(table.groups[0]?.rows.map(({ cells }) => cells)).toEqual([
      [
        { kind: 'text', text: 'Italy', code: 'IT' },
        { kind: 'count', value: 388, trace: { query: { country: 'IT' } } },
      ],
      [
        { kind: 'text', text: 'European' },
        { kind: 'missing', reason: 'not-known' },
      ],
    ]);
  });

  it('has a row for each month of a trend, and columns named by what each line stands for', () => {
    const trend: TrendChart = {
      ...{ kind: 'trend', valueLabel: 'Events', monthLabel: 'Project month', now: 0 },
      months: [{ label: 'M1', query: { to: '2018-01-31' } }, { label: 'M2' }],
      series: [
        { name: 'Reached', role: 'reached', values: [2, null] },
        { name: 'At least', role: 'forecast', values: [null, 3] },
        { name: 'At most', role: 'forecast', values: [null, 4] },
      ],
    };
    const table = chartTable(block(trend), WORDS);
    expect(table.columns.map(({ id, heading }) => [id, heading])).toEqual([
      ['month', 'Project month'],
      ['reached', 'Reached'],
      ['value2', 'At least'],
      ['value3', 'At most'],
    ]);
    const nothing = { kind: 'missing', reason: 'not-applicable' };
    expect(table.groups[0]?.rows.map(({ cells }) => cells)).toEqual([
      [{ kind: 'text', text: 'M1' }, { kind: 'count', value: 2, trace: { query: { to: '2018-01-31' } } }, nothing, nothing],
      [{ kind: 'text', text: 'M2' }, nothing, { kind: 'count', value: 3 }, { kind: 'count', value: 4 }],
    ]);
    expect(() => chartTable(block({ ...trend, kind: 'pie' } as unknown as TrendChart), WORDS)).toThrow(TypeError);
  });
});
