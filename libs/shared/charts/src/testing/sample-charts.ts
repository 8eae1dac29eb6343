import type { BarChart, Chart, ChartCategory, TrendChart } from '@turnout/shared/kernel';

const TYPES: readonly ChartCategory[] = [
  { label: 'Igniting event', hue: 0, query: { type: 'igniting', from: '2019-03-01' } },
  { label: 'Peer-learning event', hue: 1 },
  { label: 'Bench-learning international webinar', hue: 2 },
  { label: 'Forward-looking session', hue: 11 },
];

const LONG: readonly ChartCategory[] = [
  {
    label: 'Δημιουργία πολιτισμικά ευαίσθητων, βιώσιμων και χωρίς αποκλεισμούς σχολικών συστημάτων & ενίσχυση της διαπολιτισμικής μάθησης',
  },
  { label: 'Zażółć gęślą jaźń – spotkanie inaugurujące w szkole w Ząbkach w ramach projektu „Soci@ll”' },
  { label: `Unbroken${'donaudampfschifffahrt'.repeat(12)}` },
  { label: 'Предучилищно образование и десегрегация' },
  { label: '学校と地域社会' },
  { label: '' },
];

const COUNTRIES = [
  'CY',
  'IT',
  'PL',
  'PT',
  'BE',
  'NL',
  'LU',
  'DE',
  'FR',
  'ES',
  'BR',
  'ZA',
  'GR',
  'MK',
  'AL',
  'SI',
  'HR',
  'AT',
  'SK',
  'HU',
  'CZ',
];

const months = (count: number, locale: string, month: 'short' | 'long'): readonly ChartCategory[] =>
  Array.from({ length: count }, (_, index) => ({
    label: new Date(Date.UTC(2019, index, 1)).toLocaleDateString(locale, { month, year: 'numeric', timeZone: 'UTC' }),
  }));

const bars = (
  direction: BarChart['direction'],
  categories: readonly ChartCategory[],
  ...series: BarChart['series'][number][]
): BarChart => ({
  ...{ kind: 'bars', direction, valueLabel: 'Participants of everything that took place' },
  ...{ categories, series },
});

const cycle = (count: number, most: number): number[] => Array.from({ length: count }, (_, index) => (index * 37) % most);

const projectMonths = (count: number): TrendChart['months'] =>
  Array.from({ length: count }, (_, index) => ({
    label: `M${String(index + 1)}`,
    query: { type: 'igniting', to: `M${String(index + 1)}` },
  }));

const trend = (now: number | null, labels: TrendChart['months'], ...series: TrendChart['series'][number][]): TrendChart => ({
  ...{ kind: 'trend', valueLabel: 'Participants, all months before included', monthLabel: 'Project month' },
  ...{ now, months: labels, series },
});

/** Grows by leaps, as events do. */
const grown = (count: number, from = 0): number[] =>
  Array.from({ length: count }, (_, index) => from + Math.floor((index * index) / 7) * 3 - ((Math.floor((index * index) / 7) * 3) % 5));

const after = (count: number, values: readonly number[]): (number | null)[] => [...Array.from({ length: count }, () => null), ...values];

/** Diagrams of every kind, with all that makes them hard to draw. */
export const SAMPLE_CHARTS: Readonly<Record<string, Chart>> = {
  'one series': bars('across', TYPES, { name: 'Participants', values: [301, 295, 39, 77] }),
  'promised and reached': bars(
    'across',
    TYPES,
    { name: 'Promised', role: 'promised', values: [150, 20, 150, null] },
    { name: 'Reached', role: 'reached', values: [301, 295, 39, 77] },
  ),
  'three series': bars(
    'across',
    TYPES,
    { name: 'In schools', values: [5, 8, 1, 2] },
    {
      name: 'In local communities, with a name so long that it takes several lines of the legend wherever it stands and whatever it is set in',
      values: [3, 2, 0, 1],
    },
    { name: 'Not stated', values: [2, 6, 1, null] },
  ),
  'long labels': bars('across', LONG, { name: '', values: [1_234_567, 12, 999_999, null, 0, 1] }),
  'long labels that should stand': bars('upright', LONG, { name: '', values: [1, 2, 3, 4, 5, 6] }),
  'nothing known': bars('across', TYPES, { name: '', values: [null, null, null, null] }),
  'nothing at all': bars('upright', [], { name: '', values: [] }),
  months: bars('upright', months(27, 'pl', 'short'), {
    name: '',
    values: cycle(27, 211).map((value, index) => (index === 5 ? null : value)),
  }),
  'eight years': bars('upright', months(96, 'el', 'long'), { name: '', values: cycle(96, 12_345) }),
  years: bars(
    'upright',
    ['2019', '2020', 'School year 2021'].map((label) => ({ label, query: { q: label } })),
    { name: 'National', values: [11, 9, 12] },
    { name: 'International', values: [0, null, 2] },
  ),
  trend: trend(
    28,
    projectMonths(40),
    { name: 'Promised', role: 'promised', values: Array.from({ length: 40 }, (_, index) => Math.round(((index + 1) * 470) / 40)) },
    { name: 'Reached', role: 'reached', values: grown(29) },
    { name: 'With what is planned', role: 'planned', values: after(28, [330, 340, 340, 371]) },
    { name: 'At this pace at least', role: 'forecast', values: after(28, [330, 345, 360, 375, 390, 405, 420, 435, 450, 465, 480, 495]) },
    { name: 'At most', role: 'forecast', values: after(28, [330, 350, 370, 390, 410, 430, 450, 470, 490, 510, 530, 550]) },
  ),
  'trend of one month': trend(0, projectMonths(1), { name: 'Reached', role: 'reached', values: [0] }),
  'trend that nobody knows': trend(
    null,
    projectMonths(24),
    { name: 'Promised', role: 'promised', values: Array.from({ length: 24 }, (_, index) => index) },
    { name: 'Reached', role: 'reached', values: [] },
    { name: 'Forecast', role: 'forecast', values: [] },
    { name: 'Forecast', role: 'forecast', values: [] },
  ),
  'trend with gaps': trend(
    null,
    months(36, 'el', 'long'),
    { name: 'National', values: grown(36, 1_234_567).map((value, index) => (index % 7 === 3 ? null : value)) },
    { name: 'International', values: [null, null, 3, null, ...grown(8, 900)] },
    { name: 'Others, with a name so long that it takes several lines of the legend wherever it stands', values: [12] },
  ),
  'trend of twenty years': trend(
    239,
    projectMonths(240),
    { name: 'Reached', role: 'reached', values: grown(240) },
    { name: 'Promised', role: 'promised', values: grown(240) },
  ),
  'trend that just began': trend(
    0,
    projectMonths(3),
    { name: 'Reached', role: 'reached', values: [5] },
    { name: 'Planned', role: 'planned', values: [5, 5] },
    { name: 'Promised', role: 'promised', values: [5, 5, 5] },
  ),
  'trend of nothing': trend(null, []),
  map: {
    ...{ kind: 'map', valueLabel: 'Participants' },
    countries: [
      { code: 'CY', label: 'Cyprus', value: 76 },
      { code: 'IT', label: 'Italy', value: 388, query: { country: 'IT' } },
      { code: 'PL', label: 'Polska', value: 103 },
      { code: 'PT', label: 'Portugal', value: 106 },
      { code: 'LV', label: 'Latvia', value: null },
      { code: 'MT', label: 'Malta', value: 0 },
    ],
    elsewhere: [{ label: 'European, without a single country of its own', value: 39, query: { country: 'European' } }],
  },
  'map of many countries': {
    ...{ kind: 'map', valueLabel: 'Uczestnicy' },
    countries: COUNTRIES.map((code, index) => ({ code, label: `Kraj ${code}`, value: (index * 97) % 400 })),
    elsewhere: [{ label: 'Europejskie', value: null }],
  },
  'map of the world': {
    ...{ kind: 'map', valueLabel: 'Participants' },
    countries: [{ code: 'BR', label: 'Brazil', value: 1_000_000 }],
    elsewhere: [],
  },
};
