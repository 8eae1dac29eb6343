import type { EventRecord } from '@turnout/events/domain';
import type { ReportDocument } from '@turnout/reports/document';
import { createTranslator, loadCatalogue, type DocumentTranslator } from '@turnout/shared/i18n';
import { addDays } from '@turnout/shared/kernel';
import { composeReport } from '../compose-report';
import { eventsTable } from '../events-table';
import { globalReport } from '../global-report';
import { partnerSheet } from '../partner-sheet';
import { pivotReport } from '../pivot';
import { progress } from '../progress';
import { sumsByType } from '../sums-by-type';
import { briefReportOf } from '../brief-report';
import { briefReportFacts, EMPTY_BRIEF_REPORT_FACTS } from './brief-report-facts-of';
import { documentOfAllBlocks } from './document-of-all-blocks';
import { DOUBTFUL_RECORDS, HOSTILE_RECORDS, KNOWN_DAY, knownRecord } from './hostile-records';
import { ledgerFactsOf } from './ledger-facts-of';
import { EMPTY_GLOBAL_FACTS, SOCIALL_GLOBAL_FACTS } from './global-report-facts-of';
import { RICH_COMPOSITION, RICH_GLOBAL_FACTS } from './rich-global-report';
import { documentOfLongCover, globalDocument } from './global-document';
import { SOCIALL_FACTS } from './sociall-facts';

const CASES = {
  'sociall-events': (translator: DocumentTranslator) => eventsTable.build(SOCIALL_FACTS, translator),
  'sociall-sums': (translator: DocumentTranslator) => sumsByType.build(SOCIALL_FACTS, translator),
  'empty-events': (translator: DocumentTranslator) =>
    eventsTable.build(ledgerFactsOf([], { leftOut: { planned: 2, cancelled: 1 } }), translator),
  'empty-sums': (translator: DocumentTranslator) => sumsByType.build(ledgerFactsOf([], { types: [] }), translator),
  'doubtful-events': (translator: DocumentTranslator) => eventsTable.build(ledgerFactsOf(DOUBTFUL_RECORDS), translator),
  'doubtful-sums': (translator: DocumentTranslator) => sumsByType.build(ledgerFactsOf(DOUBTFUL_RECORDS), translator),
  'sociall-pivot': (translator: DocumentTranslator) => pivotReport.build(SOCIALL_FACTS, translator),
  'doubtful-pivot': (translator: DocumentTranslator) =>
    pivotReport.build(
      ledgerFactsOf(DOUBTFUL_RECORDS, { pivot: { rows: 'setting', columns: 'country', measure: 'participants' } }),
      translator,
    ),
  'hostile-titles': (translator: DocumentTranslator) => eventsTable.build(ledgerFactsOf(HOSTILE_RECORDS), translator),
  'three-hundred-rows': (translator: DocumentTranslator) => eventsTable.build(ledgerFactsOf(threeHundred()), translator),
  'brief-report': (translator: DocumentTranslator) => briefReportOf(briefReportFacts(), translator),
  'brief-report-empty': (translator: DocumentTranslator) => briefReportOf(EMPTY_BRIEF_REPORT_FACTS, translator),
  'all-blocks': (translator: DocumentTranslator) => documentOfAllBlocks(translator),
  'global-sociall': (translator: DocumentTranslator) => globalReport.build(SOCIALL_GLOBAL_FACTS, translator),
  'global-rich': (translator: DocumentTranslator) => composeReport(RICH_COMPOSITION, RICH_GLOBAL_FACTS, translator),
  'global-empty': (translator: DocumentTranslator) => globalReport.build(EMPTY_GLOBAL_FACTS, translator),
  progress: (translator: DocumentTranslator) => progress.build(SOCIALL_GLOBAL_FACTS, translator),
  'partner-sheet': (translator: DocumentTranslator) => partnerSheet.build(RICH_GLOBAL_FACTS, translator),
  'global-report': (translator: DocumentTranslator) => globalDocument(translator),
  'long-cover': (translator: DocumentTranslator) => documentOfLongCover(translator),
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
    knownRecord(`row-${String(index)}`, {
      type: types[index % types.length] ?? null,
      title: `Meeting ${String(index + 1)} of the local partnership`,
      startsOn: addDays(KNOWN_DAY, index),
      participants: { count: index, quality: 'exact', method: null },
    }),
  );
}
