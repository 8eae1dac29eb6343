import type { Block, LiveFigure, Picture, ReportDocument, TableBlock } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { RichText } from '@turnout/shared/kernel';
import { briefReportOf } from '../brief-report';
import { eventsTable } from '../events-table';
import { sumsByType } from '../sums-by-type';
import { briefReportFacts } from './brief-report-facts-of';
import { CHARTS_OF_SOCIALL } from './charts-of-sociall';
import { SOCIALL_FACTS } from './sociall-facts';

/** What nobody expects on a cover: two thousand characters of a title. */
const LONGEST_TITLE = `Deliverable: ${'schools and communities learn from each other, '.repeat(42)}end`.slice(0, 2000);

const INTRODUCTION: RichText = [
  {
    kind: 'paragraph',
    content: [
      { text: 'From March 2019 to May 2021 the partnership held ' },
      { text: '34', figure: 'events' },
      { text: ' events with ' },
      { text: '712', figure: 'participants', bold: true },
      { text: ' participants; for ' },
      { text: 'not known', figure: 'contacts' },
      { text: ' contacts see the database.' },
    ],
  },
  { kind: 'heading', content: [{ text: 'What this document is about' }] },
  {
    kind: 'list',
    isOrdered: false,
    items: [{ content: [{ text: '301', figure: 'participants:type=igniting' }, { text: ' in igniting events' }] }],
  },
];

const FIGURES: Readonly<Record<string, LiveFigure>> = {
  events: {
    label: 'Events',
    value: { kind: 'count', value: 34, trace: { query: { status: 'approved' } } },
    text: '34',
    basis: 'A record may stand for several meetings.',
  },
  participants: {
    label: 'Participants',
    value: { kind: 'count', value: 712, trace: { query: { from: '2019-03-01' } } },
    text: '712',
    basis: 'As reported by the organisers.',
  },
  'participants:type=igniting': {
    label: 'Participants of igniting events',
    value: { kind: 'count', value: 301, trace: { query: { type: 'igniting' } } },
    text: '301',
    basis: 'As reported by the organisers.',
  },
  contacts: { label: 'Contacts', value: { kind: 'missing', reason: 'not-known' }, text: 'not known', basis: null },
};

/** A table one of whose cells is higher than a page. */
const LISTS: TableBlock = {
  ...{ kind: 'table', id: 'lists', caption: 'What was agreed', groupHeading: null, total: null, notes: [], emptyText: '' },
  columns: [
    { id: 'place', heading: 'Place', kind: 'text', grow: 0, namesRecord: true },
    { id: 'agreed', heading: 'Agreed', kind: 'text', grow: 1 },
    { id: 'people', heading: 'People', kind: 'count', grow: 0 },
  ],
  groups: [
    {
      ...{ key: null, label: null, sum: null },
      rows: [
        {
          cells: [
            { kind: 'text', text: 'Palermo' },
            {
              kind: 'text',
              text: Array.from({ length: 200 }, (_, index) => `Item ${String(index + 1)} of the list: Ząbki, Πάτρα`).join('\n'),
            },
            { kind: 'missing', reason: 'not-known' },
          ],
        },
      ],
    },
  ],
};

/** A whole deliverable: cover, contents, lists, numbered sections with live figures, tables, every kind of diagram, pictures and annexes. */
export function globalDocument(translator: DocumentTranslator): ReportDocument {
  const events = eventsTable.build(SOCIALL_FACTS, translator);
  const brief = briefReportOf(briefReportFacts(), translator).blocks;
  const pictures = brief.flatMap((block) => (block.kind === 'pictures' ? block.pictures : []));
  return {
    ...events,
    ...{ definition: 'global-report', title: 'Global report of the small-scale events', subtitle: 'March 2019 to May 2021' },
    ...{ isNumbered: true, figures: FIGURES },
    sections: [
      { id: 'introduction', title: 'Introduction', isOn: true },
      { id: 'events', title: 'Events', isOn: true },
      { id: 'off', title: 'Never printed', isOn: false },
      { id: 'annex', title: 'Brief reports', isOn: true },
    ],
    blocks: [
      ...cover(null),
      ...within('introduction', [
        { kind: 'heading', level: 1, number: '1', text: 'Introduction', startsPage: true },
        { kind: 'rich-text', below: 1, content: INTRODUCTION },
      ]),
      ...within('events', [
        { kind: 'heading', level: 1, number: '2', text: 'Events & their figures' },
        { kind: 'heading', level: 2, number: '2.1', text: 'Τύποι εκδηλώσεων', language: 'el' },
        ...events.blocks,
        ...sumsByType.build(SOCIALL_FACTS, translator).blocks,
        { kind: 'heading', level: 2, number: '2.2', text: 'Diagrams' },
        ...CHARTS_OF_SOCIALL,
        { kind: 'pictures', caption: 'People at table', pictures },
      ]),
      ...within('annex', [
        { kind: 'heading', level: 1, number: 'Annex I', text: 'Brief reports', startsPage: true },
        LISTS,
        { kind: 'heading', level: 2, text: 'A brief report', language: 'und' },
        ...brief.filter(({ kind }) => kind !== 'heading'),
      ]),
    ],
  };
}

/** The same cover with all that may be too long for it, a logo, and nothing to list. */
export function documentOfLongCover(translator: DocumentTranslator): ReportDocument {
  const { blocks, ...document } = globalDocument(translator);
  const [picture] = blocks.flatMap((block) => (block.kind === 'pictures' ? block.pictures : []));
  return {
    ...document,
    ...{ title: LONGEST_TITLE, subtitle: `Zażółć ${'gęślą jaźń '.repeat(30)}` },
    blocks: [...cover(picture ?? null), { kind: 'paragraph', text: 'One paragraph.' }],
  };
}

function cover(logo: Picture | null): readonly Block[] {
  return [
    {
      ...{ kind: 'cover', logo },
      facts: [
        { label: 'Deliverable', value: { kind: 'text', text: 'D2.3' } },
        { label: 'Version', value: { kind: 'text', text: '2, with <corrections>' } },
        { label: 'Grant agreement', value: { kind: 'missing', reason: 'not-known' } },
        { label: 'Contacts', value: { kind: 'count', value: 1754 } },
      ],
    },
    { kind: 'contents', depth: 2 },
    { kind: 'list-of', what: 'figures' },
    { kind: 'list-of', what: 'tables' },
  ];
}

function within(section: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => ({ ...block, section }));
}
