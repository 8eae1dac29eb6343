import type { ChartBlock } from '@turnout/reports/document';
import type { ChartCategory } from '@turnout/shared/kernel';

const TYPES: readonly ChartCategory[] = [
  { label: 'Igniting event', hue: 0, query: { type: 'igniting' } },
  { label: 'Peer-learning event', hue: 1, query: { type: 'peer-learning' } },
  { label: 'Bench-learning international webinar', hue: 2, query: { type: 'bench-learning' } },
  { label: 'Forward-looking session', hue: 3, query: { type: 'forward-looking' } },
];

/** Every kind of diagram, with the figures of the printed report, what is not known, and labels that nobody planned for. */
export const CHARTS_OF_SOCIALL: readonly ChartBlock[] = [
  {
    ...{ kind: 'chart', id: 'participants-by-type', caption: 'Participants by type of event' },
    chart: {
      ...{ kind: 'bars', direction: 'across', valueLabel: 'Participants' },
      categories: TYPES,
      series: [{ name: 'Participants', values: [301, 295, 39, 77] }],
    },
    alternative:
      'Participants: Igniting event 301, Peer-learning event 295, Bench-learning international webinar 39, Forward-looking session 77.',
    notes: ['Participants are counted as reported by the organisers.'],
  },
  {
    ...{ kind: 'chart', id: 'promised-and-reached', caption: 'Participants promised and reached' },
    chart: {
      ...{ kind: 'bars', direction: 'across', valueLabel: 'Participants' },
      categories: TYPES,
      series: [
        { name: 'Promised', role: 'promised', values: [150, 20, 150, null] },
        { name: 'Reached', role: 'reached', values: [301, 295, 39, 77] },
      ],
    },
    alternative: 'Of 150 participants promised for igniting events 301 were reached, and so on.',
    notes: [],
  },
  {
    ...{ kind: 'chart', id: 'participants-by-country', caption: 'Participants by country' },
    chart: {
      ...{ kind: 'map', valueLabel: 'Participants' },
      countries: [
        { code: 'CY', label: 'Cyprus', value: 76, query: { country: 'CY' } },
        { code: 'IT', label: 'Italy', value: 388, query: { country: 'IT' } },
        { code: 'PL', label: 'Poland', value: 103 },
        { code: 'PT', label: 'Portugal', value: 106 },
        { code: 'LV', label: 'Latvia', value: null },
      ],
      elsewhere: [{ label: 'European, without a single country', value: 39, query: { country: 'European' } }],
    },
    alternative: 'Participants: Cyprus 76, Italy 388, Poland 103, Portugal 106, Latvia not known, European 39.',
    notes: [],
  },
  {
    ...{ kind: 'chart', id: 'events-by-month', caption: 'Events over months' },
    chart: {
      ...{ kind: 'bars', direction: 'upright', valueLabel: 'Events' },
      categories: Array.from({ length: 27 }, (_, index) => ({
        label: `${String(1 + ((index + 2) % 12))}/${String(2019 + Math.floor((index + 2) / 12))}`,
      })),
      series: [{ name: 'Events', values: Array.from({ length: 27 }, (_, index) => (index === 9 ? null : (index * 5) % 7)) }],
    },
    alternative: 'Events from March 2019 to May 2021, month by month.',
    notes: [],
  },
  {
    ...{ kind: 'chart', id: 'trend', caption: 'Participants over project months' },
    chart: {
      ...{ kind: 'trend', valueLabel: 'Participants', monthLabel: 'Project month', now: 37 },
      months: Array.from({ length: 40 }, (_, index) => ({ label: `M${String(index + 1)}`, query: { type: 'forward-looking' } })),
      series: [
        {
          name: 'Plan',
          role: 'promised',
          values: Array.from({ length: 40 }, (_, index) => (index < 5 ? 0 : Math.round(((index - 4) * 150) / 35))),
        },
        { name: 'Reached', role: 'reached', values: Array.from({ length: 38 }, (_, index) => (index < 30 ? 0 : (index - 29) * 9 + 5)) },
        { name: 'With planned events', role: 'planned', values: [...Array.from({ length: 37 }, () => null), 77, 93, 1108] },
        { name: 'Forecast', role: 'forecast', values: [] },
      ],
    },
    alternative: 'Participants by project month: 77 of 150 in the month that runs.',
    notes: ['All months before are included.'],
  },
  {
    ...{ kind: 'chart', id: 'hostile', caption: 'Labels <b>nobody</b> planned for & "quoted"' },
    chart: {
      ...{ kind: 'bars', direction: 'across', valueLabel: 'Συμμετέχοντες & <more>' },
      categories: [
        { label: 'Δημιουργία πολιτισμικά ευαίσθητων, βιώσιμων και χωρίς αποκλεισμούς σχολικών συστημάτων' },
        { label: 'Zażółć gęślą jaźń: spotkanie w szkole w Ząbkach' },
        { label: '=SUM(A1:A9) <script>alert(1)</script>' },
        { label: `Unbroken${'donaudampfschifffahrt'.repeat(5)}` },
      ],
      series: [
        { name: 'W szkołach', values: [1_234_567, 0, 12, null] },
        { name: 'Στις κοινότητες', values: [1, null, 345, 6] },
      ],
    },
    alternative: 'A diagram with "labels" that nobody planned for.',
    notes: ['A note <below> the diagram.'],
  },
];
