import type { ReportDocument } from '@turnout/reports/document';
import type { DocumentKey, DocumentTranslator } from '@turnout/shared/i18n';
import type { LedgerFacts } from './ledger-facts';

/** A report that can be had: its name, and how it is composed. Pure: same facts and language, same document. */
export interface ReportDefinition {
  /** Stable name, part of the address: `events-table`. */
  readonly id: string;
  readonly titleKey: DocumentKey;
  /** One sentence that says what it is good for. */
  readonly descriptionKey: DocumentKey;
  build(facts: LedgerFacts, translator: DocumentTranslator): ReportDocument;
}
