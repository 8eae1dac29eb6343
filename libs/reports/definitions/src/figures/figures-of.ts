import type { LiveFigure } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { ledgerFigures } from './ledger-figures';
import { projectFigures } from './project-figures';

/**
 * Every figure that a text about these facts can hold, by its key, in the order a person is offered them. Parts are listed for what the
 * project calls its own, and for what its records have.
 */
export function figuresOf(facts: GlobalReportFacts, translator: DocumentTranslator): ReadonlyMap<string, LiveFigure> {
  return new Map([...ledgerFigures(facts, translator), ...projectFigures(facts, translator)]);
}
