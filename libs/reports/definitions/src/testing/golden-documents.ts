import type { EventRecord } from '@turnout/events/domain';
import type { ReportDocument } from '@turnout/reports/document';
import { createTranslator, loadCatalogue, type DocumentTranslator } from '@turnout/shared/i18n';
import { addDays, isoDate } from '@turnout/shared/kernel';
import { eventsTable } from '../events-table';
import { sumsByType } from '../sums-by-type';
import { briefReportOf } from '../brief-report';
import { briefReportFacts, EMPTY_BRIEF_REPORT_FACTS } from './brief-report-facts-of';
import { documentOfAllBlocks } from './document-of-all-blocks';
import { BARE_RECORD, ledgerFactsOf } from './ledger-facts-of';
import { SOCIALL_FACTS } from './sociall-facts';

const start = isoDate('2021-01-01');

/** A record with everything known, so that a case only names what it is about. */
function record(id: string, known: Partial<EventRecord>): EventRecord {
  const plain = { type: 'igniting', startsOn: start, country: 'IT', leadPartner: 'CESIE' } as const;
  return { ...BARE_RECORD, ...plain, participants: { count: 12, quality: 'exact', method: null }, ...known, id };
}

const DOUBTFUL: readonly EventRecord[] = [
  record('estimate', { title: 'Around fifty came', participants: { count: 50, quality: 'estimate', method: 'organiser-estimate' } }),
  record('several-days', { title: 'Summer school', startsOn: isoDate('2021-07-05'), endsOn: isoDate('2021-07-09'), meetings: 5 }),
  record('no-count', { title: 'Nobody counted', participants: { count: null, quality: 'unknown', method: null } }),
  record('undated', { title: 'Some time in spring', startsOn: null, leadPartner: null }),
  record('only-unknown', { type: 'peer-learning', title: 'Not counted', participants: { count: null, quality: 'unknown', method: null } }),
  record('international', {
    type: 'peer-learning',
    title: 'Across borders',
    country: null,
    level: 'international',
    participants: { count: 0, quality: 'exact', method: null },
  }),
  BARE_RECORD,
];

const HOSTILE_TITLES = [
  '<script>alert("titles are text")</script> & <b>bold</b>',
  '=HYPERLINK("http://example.org","click")',
  '+351 22 000 000',
  '-2+3 cmd|calc',
  '@SUM(A1:A9)',
  'A "quoted", comma; semicolon and {braces} for {events, plural}',
  'Δημιουργία πολιτισμικά ευαίσθητων, βιώσιμων και χωρίς αποκλεισμούς σχολικών συστημάτων',
  'Zażółć gęślą jaźń – spotkanie w szkole w Ząbkach',
  'Reflexão sobre as avaliações: ações de inclusão nas comunidades',
  'Предучилищно образование и десегрегация',
  `Long title: ${'schools and communities learn from each other, '.repeat(42)}end`.slice(0, 2000),
  `Unbroken${'donaudampfschifffahrt'.repeat(12)}`,
];

const CASES = {
  'sociall-events': (translator: DocumentTranslator) => eventsTable.build(SOCIALL_FACTS, translator),
  'sociall-sums': (translator: DocumentTranslator) => sumsByType.build(SOCIALL_FACTS, translator),
  'empty-events': (translator: DocumentTranslator) =>
    eventsTable.build(ledgerFactsOf([], { leftOut: { planned: 2, cancelled: 1 } }), translator),
  'empty-sums': (translator: DocumentTranslator) => sumsByType.build(ledgerFactsOf([], { types: [] }), translator),
  'doubtful-events': (translator: DocumentTranslator) => eventsTable.build(ledgerFactsOf(DOUBTFUL), translator),
  'doubtful-sums': (translator: DocumentTranslator) => sumsByType.build(ledgerFactsOf(DOUBTFUL), translator),
  'hostile-titles': (translator: DocumentTranslator) =>
    eventsTable.build(
      ledgerFactsOf(HOSTILE_TITLES.map((title, index) => record(`hostile-${String(index)}`, { title, startsOn: addDays(start, index) }))),
      translator,
    ),
  'three-hundred-rows': (translator: DocumentTranslator) => eventsTable.build(ledgerFactsOf(threeHundred()), translator),
  'brief-report': (translator: DocumentTranslator) => briefReportOf(briefReportFacts(), translator),
  'brief-report-empty': (translator: DocumentTranslator) => briefReportOf(EMPTY_BRIEF_REPORT_FACTS, translator),
  'all-blocks': (translator: DocumentTranslator) => documentOfAllBlocks(translator),
} as const;

/** Names of the documents that every renderer is held against. */
export const GOLDEN_DOCUMENTS = Object.keys(CASES) as readonly GoldenDocument[];
export type GoldenDocument = keyof typeof CASES;

/** A golden document in English: built anew each time from the same facts. */
export async function goldenDocument(name: GoldenDocument): Promise<ReportDocument> {
  return CASES[name](createTranslator('en', await loadCatalogue('en')));
}

function threeHundred(): readonly EventRecord[] {
  const types = SOCIALL_FACTS.types.map(({ code }) => code);
  return Array.from({ length: 300 }, (_, index) =>
    record(`row-${String(index)}`, {
      type: types[index % types.length] ?? null,
      title: `Meeting ${String(index + 1)} of the local partnership`,
      startsOn: addDays(start, index),
      participants: { count: index, quality: 'exact', method: null },
    }),
  );
}
