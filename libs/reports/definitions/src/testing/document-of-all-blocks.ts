import type { Block, ReportDocument } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import { eventsTable } from '../events-table';
import { SOCIALL_FACTS } from './sociall-facts';

const BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Open local partnerships' },
  { kind: 'paragraph', text: 'The network was built in two steps & kept up to date.\nThe second line of a paragraph.' },
  { kind: 'heading', level: 2, text: 'Facts <of the project>' },
  {
    kind: 'facts',
    facts: [
      { label: 'Contacts', value: { kind: 'count', value: 1754 } },
      { label: 'Grant agreement', value: { kind: 'missing', reason: 'not-known' } },
      { label: 'Work package', value: { kind: 'missing', reason: 'not-applicable' } },
      { label: 'Period', value: { kind: 'date', from: isoDate('2019-03-01'), to: isoDate('2021-05-31') } },
      { label: 'Promise kept', value: { kind: 'ratio', value: { numerator: 301, denominator: 150 } } },
    ],
  },
  { kind: 'heading', level: 3, text: 'Figures' },
  {
    kind: 'key-figures',
    figures: [
      { label: 'Participants', value: { kind: 'count', value: 12345, isEstimate: true, trace: { query: { type: 'igniting' } } } },
      { label: 'Schools', value: { kind: 'missing', reason: 'not-known' } },
    ],
    basis: 'Participants as reported.',
  },
  { kind: 'callout', tone: 'note', title: 'Please note', text: 'Two figures were corrected.' },
  { kind: 'callout', tone: 'attention', title: 'Attention', text: 'One count is missing.' },
];

/** One block of every kind but the table, without subtitle and with a funding statement that has no disclaimer. */
export function documentOfAllBlocks(translator: DocumentTranslator): ReportDocument {
  const document = eventsTable.build(SOCIALL_FACTS, translator);
  return {
    ...document,
    title: 'Global report',
    subtitle: null,
    funding: { emblem: 'none', statement: 'Co-funded by the municipality', disclaimer: null },
    blocks: BLOCKS,
  };
}
