import { goldenDocument } from '@turnout/reports/definitions/testing';
import type { Block, ChartBlock, PicturesBlock, ReportDocument } from '@turnout/reports/document';
import type { BarChart, MapChart } from '@turnout/shared/kernel';

const TYPES = ['Igniting event', 'Peer-learning event', 'Bench-learning webinar', 'Forward-looking session'];

const BY_TYPE: BarChart = {
  ...{ kind: 'bars', direction: 'across', valueLabel: 'Participants' },
  categories: TYPES.map((label, hue) => ({ label, hue })),
  series: [{ name: 'Participants', values: [301, 295, null, 1277] }],
};

const AGAINST_PROMISE: BarChart = {
  ...{ kind: 'bars', direction: 'across', valueLabel: 'Participants' },
  categories: TYPES.map((label) => ({ label })),
  series: [
    { name: 'Promised', role: 'promised', values: [150, 200, 40, null] },
    { name: 'Reached', role: 'reached', values: [301, 295, 39, 77] },
  ],
};

const BY_MONTH: BarChart = {
  ...{ kind: 'bars', direction: 'upright', valueLabel: 'Events' },
  categories: Array.from({ length: 36 }, (_, month) => ({ label: `${String((month % 12) + 1)}/${String(2019 + Math.floor(month / 12))}` })),
  series: [{ name: 'Events', values: Array.from({ length: 36 }, (_, month) => month % 5) }],
};

/** Brazil lies on the map of the world, which is drawn below that of Europe. */
const BY_COUNTRY: MapChart = {
  ...{ kind: 'map', valueLabel: 'Participants' },
  countries: [
    { code: 'IT', label: 'Italy', value: 388 },
    { code: 'BR', label: 'Brazil', value: 5 },
    { code: 'GR', label: 'Greece', value: null },
  ],
  elsewhere: [{ label: 'European (international)', value: 39 }],
};

const charts = [BY_TYPE, AGAINST_PROMISE, BY_MONTH, BY_COUNTRY].map((chart, index): ChartBlock => {
  const number = String(index + 1);
  return {
    kind: 'chart',
    id: `chart-${number}`,
    caption: `Diagram ${number}`,
    chart,
    alternative: `Diagram ${number} in words.`,
    notes: ['As reported.'],
  };
});

/** A report with all that only deliverables have: cover, contents, lists, numbered headings, diagrams, captioned pictures and an annex. */
export async function deliverable(): Promise<ReportDocument> {
  const [events, sums, brief] = await Promise.all([
    goldenDocument('sociall-events'),
    goldenDocument('sociall-sums'),
    goldenDocument('brief-report'),
  ]);
  const pictures = brief.blocks.find((block): block is PicturesBlock => block.kind === 'pictures');
  const blocks: readonly Block[] = [
    { kind: 'cover', logo: pictures?.pictures[0] ?? null, facts: [{ label: 'Deliverable', value: { kind: 'text', text: 'D2.2' } }] },
    { kind: 'contents', depth: 2 },
    { kind: 'list-of', what: 'figures' },
    { kind: 'list-of', what: 'tables' },
    { kind: 'heading', level: 1, number: '1', text: 'Introduction', startsPage: true },
    { kind: 'paragraph', text: 'A line of a paragraph that goes on for a while. '.repeat(90) },
    { kind: 'heading', level: 1, number: '2', text: 'Events', startsPage: true },
    ...events.blocks.map((block) => (block.kind === 'table' ? { ...block, isWide: true } : block)),
    { kind: 'heading', level: 1, number: '3', text: 'Sums' },
    ...sums.blocks,
    { kind: 'heading', level: 2, number: '3.1', text: 'Diagrams' },
    ...charts,
    ...(pictures === undefined ? [] : [{ ...pictures, caption: 'In Palermo' }]),
    { kind: 'heading', level: 1, number: 'Annex I', text: 'Βραδιά', language: 'el', startsPage: true },
    ...brief.blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 3 as const } : block)),
  ];
  return { ...events, isNumbered: true, title: 'Global report', blocks };
}
