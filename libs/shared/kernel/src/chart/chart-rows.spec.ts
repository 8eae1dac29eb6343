import type { Chart, TrendChart } from './chart';
import { chartNames, chartRows } from './chart-rows';

const known = (value: number, query?: Record<string, string>): object => ({ kind: 'known', value, ...(query ? { query } : {}) });
const NOT_KNOWN = { kind: 'missing', reason: 'not-known' };
const NOTHING = { kind: 'missing', reason: 'not-applicable' };

const TREND: TrendChart = {
  ...{ kind: 'trend', valueLabel: 'Events', monthLabel: 'Project month', now: 1 },
  months: [{ label: 'M1', query: { to: '2018-01-31' } }, { label: 'M2' }, { label: 'M3', query: { to: '2018-03-31' } }],
  series: [
    { name: 'Reached', role: 'reached', values: [2, null, null] },
    { name: 'Promised', role: 'promised', values: [1, 2, 3] },
    { name: 'Planned', role: 'planned', values: [null, 3, 5] },
    { name: 'Others', values: [1] },
  ],
};

describe('chartRows', () => {
  it('has a value of each series for every category, with the records behind it', () => {
    const chart: Chart = {
      ...{ kind: 'bars', direction: 'across', valueLabel: 'Participants' },
      categories: [{ label: 'Igniting', hue: 1, query: { type: 'igniting' } }, { label: 'Peer' }],
      series: [{ name: 'x', values: [301, null] }],
    };
    expect(chartRows(chart)).toEqual([
      { label: 'Igniting', query: { type: 'igniting' }, values: [known(301, { type: 'igniting' })] },
      { label: 'Peer', values: [NOT_KNOWN] },
    ]);
    expect(chartNames(chart)).toEqual(['Participants']);
  });

  it('lists countries with their codes, then what has none', () => {
    const chart: Chart = {
      ...{ kind: 'map', valueLabel: 'Participants' },
      countries: [{ code: 'IT', label: 'Italy', value: 388 }],
      elsewhere: [{ label: 'European', value: null }],
    };
    expect(chartRows(chart)).toEqual([
      { label: 'Italy', code: 'IT', values: [known(388)] },
      { label: 'European', values: [NOT_KNOWN] },
    ]);
    expect(chartNames(chart)).toEqual(['Participants']);
  });

  it('tells what nobody knows from what a series does not speak of', () => {
    const [first, second, third] = chartRows(TREND).map(({ values }) => values);
    const to = (day: string): Record<string, string> => ({ to: day });
    expect(first).toEqual([known(2, to('2018-01-31')), known(1), NOTHING, known(1, to('2018-01-31'))]);
    expect(second).toEqual([NOT_KNOWN, known(2), known(3), NOT_KNOWN]);
    expect(third).toEqual([NOTHING, known(3), known(5, to('2018-03-31')), NOT_KNOWN]);
    expect(chartRows({ ...TREND, now: null })[2]?.values[0]).toEqual(NOT_KNOWN);
    expect(chartNames(TREND)).toEqual(['Reached', 'Promised', 'Planned', 'Others']);
  });

  it('refuses a kind it does not know', () => {
    expect(() => chartRows({ ...TREND, kind: 'pie' } as unknown as Chart)).toThrow(TypeError);
  });
});
