import { createTranslator, type Catalogue, loadCatalogue, type Translator } from '@turnout/shared/i18n';
import type { TrendMonth } from '../pace/trend';
import { type DrawnTrend, trendAlternative, trendChart } from './trend-chart';

const month = (number: number, events: number | null, planned = 0, due: number | null = number * 2): TrendMonth => ({
  ...{ month: number, events, participants: events === null ? null : events * 10, unknown: 0 },
  ...{ planned: { events: planned, participants: planned * 10 }, plan: { events: due, participants: null } },
});
const MONTHS = [month(1, 1), month(2, 5), month(3, null, 2), month(4, null, 3)];
const trend = (given: Partial<DrawnTrend>): DrawnTrend => ({
  ...{ months: MONTHS, now: 2, measure: 'events', withPlanned: false, forecast: null },
  queryOf: ({ month: number }) => ({ to: String(number) }),
  ...given,
});

describe('trendChart', () => {
  let translator: Translator;
  beforeAll(async () => {
    translator = createTranslator('en', (await loadCatalogue('en')) satisfies Catalogue);
  });
  const chartOf = (given: Partial<DrawnTrend>) => trendChart(trend(given), translator);

  it('sets what was reached beside the plan, and leads to what is counted by the end of a month', () => {
    expect(chartOf({})).toEqual({
      ...{ kind: 'trend', valueLabel: 'Events by the end of each month', monthLabel: 'Project month', now: 1 },
      months: [1, 2, 3, 4].map((number) => ({ label: `M${String(number)}`, query: { to: String(number) } })),
      series: [
        { name: 'Plan', role: 'promised', values: [2, 4, 6, 8] },
        { name: 'Reached', role: 'reached', values: [1, 5, null, null] },
      ],
    });
  });

  it('has no plan where nothing was promised, and no month that runs where it lies outside', () => {
    const chart = chartOf({ measure: 'participants', now: 108 });
    expect(chart.now).toBeNull();
    expect(chart.series.map(({ role, values }) => [role, values])).toEqual([['reached', [10, 50, null, null]]]);
  });

  it('shows planned events beside what was held, from where that ends, and only on request', () => {
    expect(chartOf({ withPlanned: true }).series.at(-1)).toEqual({ name: 'With planned events', role: 'planned', values: [null, 5, 7, 8] });
    const nothing = [month(1, 1), month(2, null)];
    expect(chartOf({ withPlanned: true, months: nothing }).series).toHaveLength(2);
    expect(chartOf({ withPlanned: true, months: [] }).series).toHaveLength(1);
    expect(chartOf({ withPlanned: true, months: [month(1, null, 3)] }).series.map(({ role }) => role)).toEqual(['promised', 'reached']);
  });

  it('goes evenly to what may be expected, whole events at a time', () => {
    const lines = chartOf({ forecast: { low: 6, high: 8, month: 4 } }).series.slice(2);
    expect(lines).toEqual([
      { name: 'Forecast, at least', role: 'forecast', values: [null, 5, 5, 6] },
      { name: 'Forecast, at most', role: 'forecast', values: [null, 5, 7, 8] },
    ]);
    expect(chartOf({ forecast: { low: 5, high: 6, month: 3 } }).series.at(-1)?.values).toEqual([null, 5, 6, null]);
    expect(chartOf({ forecast: { low: 5, high: 6, month: 2 } }).series).toHaveLength(2);
    expect(chartOf({ months: [], forecast: { low: 5, high: 6, month: 2 } }).series).toHaveLength(1);
    expect(chartOf({ months: [month(1, null)], forecast: { low: 5, high: 6, month: 2 } }).series).toHaveLength(2);
  });

  it('says in words where it stands and where it ends', () => {
    const said = (given: Partial<DrawnTrend>): string => trendAlternative(chartOf(given), translator);
    expect(said({ withPlanned: true })).toBe(
      'Events by the end of each month: M2: Plan 4, Reached 5, With planned events 5; M4: Plan 8, With planned events 8.',
    );
    expect(said({ now: 4 })).toBe('Events by the end of each month: M4: Plan 8.');
    expect(said({ now: null, measure: 'participants', months: MONTHS.slice(0, 2) })).toBe(
      'Participants by the end of each month: M2: Participants by the end of each month 50.',
    );
    expect(said({ months: [] })).toBe('Events by the end of each month: .');
  });
});
