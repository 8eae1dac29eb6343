import type { ReportDocument } from '@turnout/reports/document';
import type { DocumentKey, DocumentTranslator } from '@turnout/shared/i18n';
import type { ReportId } from './composition';
import type { LedgerFacts } from './ledger-facts';

/**
 * A report that can be had: its name, and how it is composed. Pure: same facts and language, same document. Those that tell of more than the
 * records name the facts they need.
 */
export interface ReportDefinition<Facts extends LedgerFacts = LedgerFacts> {
  /** Stable name, part of the address: `events-table`. */
  readonly id: ReportId;
  readonly titleKey: DocumentKey;
  /** One sentence that says what it is good for. */
  readonly descriptionKey: DocumentKey;
  build(facts: Facts, translator: DocumentTranslator): ReportDocument;
}
