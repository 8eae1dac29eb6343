import type { ReportDocument } from '@turnout/reports/document';
import type { MessageKey, Translator } from '@turnout/shared/i18n';
import type { LedgerFacts } from './ledger-facts';

/** A report that can be had: its name, and how it is composed. Pure: same facts and language, same document. */
export interface ReportDefinition {
  /** Stable name, part of the address: `events-table`. */
  readonly id: string;
  readonly titleKey: MessageKey;
  /** One sentence that says what it is good for. */
  readonly descriptionKey: MessageKey;
  build(facts: LedgerFacts, translator: Translator): ReportDocument;
}
