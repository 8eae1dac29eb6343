import { goldenDocument } from '@turnout/reports/definitions/testing';
import type { Block, ChartBlock, ReportDocument } from '@turnout/reports/document';
import type { Chart } from '@turnout/shared/kernel';

/** A text of so many paragraphs. */
function prose(paragraphs: number): Block {
  const text = 'Schools and municipalities met to agree on what they would do together before the summer. '.repeat(6).trim();
  const content = Array.from({ length: paragraphs }, () => ({ kind: 'paragraph', content: [{ text }] }) as const);
  return { kind: 'rich-text', below: 1, content };
}

/** Diagrams of every kind: bars that lie, so many that no page holds them, bars that stand, and a map. */
const CHARTS: readonly ChartBlock[] = [
  chart('Participants of each partner', {
    ...{ kind: 'bars', direction: 'across', valueLabel: 'Participants' },
    categories: Array.from({ length: 45 }, (_, index) => ({ label: `Partner ${String(index)}`, hue: index % 8 })),
    series: [
      { name: 'Reached', role: 'reached', values: Array.from({ length: 45 }, (_, index) => (index === 3 ? null : 1000 + index)) },
      { name: 'Promised', role: 'promised', values: Array.from({ length: 45 }, () => 1500) },
    ],
  }),
  chart('Events over the months', {
    ...{ kind: 'bars', direction: 'upright', valueLabel: 'Events' },
    categories: Array.from({ length: 30 }, (_, index) => ({ label: `M${String(index + 6)}` })),
    series: [{ name: 'Events', values: Array.from({ length: 30 }, (_, index) => index % 4) }],
  }),
  chart('Participants by country', {
    ...{ kind: 'map', valueLabel: 'Participants' },
    countries: [
      { code: 'IT', label: 'Italy', value: 388 },
      { code: 'CY', label: 'Cyprus', value: null },
    ],
    elsewhere: [{ label: 'European', value: 39 }],
  }),
];

function chart(caption: string, data: Chart): ChartBlock {
  const alternative = `In words: ${caption.toLowerCase()}.`;
  return { kind: 'chart', id: caption, caption, chart: data, alternative, notes: ['As reported by the organisers.'] };
}

/** A document with a cover, contents, lists, numbered headings, tables, a diagram and annexes, on a dozen pages. */
export async function deliverable(): Promise<ReportDocument> {
  const [events, sums, brief] = [
    await goldenDocument('sociall-events'),
    await goldenDocument('sociall-sums'),
    await goldenDocument('brief-report'),
  ];
  const pictures = brief.blocks.flatMap((block) => (block.kind === 'pictures' ? [{ ...block, caption: 'People at table' }] : []));
  const blocks: readonly Block[] = [
    {
      kind: 'cover',
      logo: null,
      facts: [
        { label: 'Deliverable', value: { kind: 'text', text: 'D2.3' } },
        { label: 'Grant agreement', value: { kind: 'missing', reason: 'not-known' } },
      ],
    },
    { kind: 'contents', depth: 2 },
    { kind: 'list-of', what: 'figures' },
    { kind: 'list-of', what: 'tables' },
    { kind: 'heading', level: 1, number: '1', text: 'Introduction', startsPage: true },
    prose(9),
    { kind: 'heading', level: 1, number: '2', text: 'Events' },
    {
      kind: 'heading',
      level: 2,
      number: '2.1',
      text: 'Events of a title that does not fit on one line of the contents because it goes on until it has said everything',
    },
    ...events.blocks,
    { kind: 'heading', level: 2, number: '2.2', text: 'Sums' },
    ...sums.blocks,
    ...pictures,
    ...CHARTS,
    { kind: 'heading', level: 1, number: 'Annex I', text: 'Brief reports', startsPage: true },
    { kind: 'heading', level: 2, number: 'I.1', text: 'Εκπαίδευση χωρίς αποκλεισμούς', language: 'el' },
    prose(3),
    { kind: 'heading', level: 3, text: 'Not listed' },
    prose(1),
  ];
  return { ...events, title: 'Global report of the small-scale events', subtitle: 'March 2019 to May 2021', isNumbered: true, blocks };
}
