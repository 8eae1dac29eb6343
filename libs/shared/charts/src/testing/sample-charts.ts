import type { BarChart, Chart, ChartCategory } from '@turnout/shared/kernel';

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
