import { findingSentence, ruleTitle } from '@turnout/quality/domain';
import type { Block } from '@turnout/reports/document';
import { formatLongDate, type DocumentTranslator } from '@turnout/shared/i18n';
import type { LedgerFacts } from './ledger-facts';

/**
 * What was noticed in the records and accepted, each with the reason somebody gave: a reader of the report would ask. Nothing where
 * nothing was accepted.
 */
export function acceptedFindings(facts: LedgerFacts, translator: DocumentTranslator): readonly Block[] {
  const lines = acceptedLines(facts, translator);
  return lines.length === 0 ? [] : [{ kind: 'heading', level: 2, text: translator.text('reports.accepted.title') }, ...lines];
}

/** The same without a heading. */
export function acceptedLines({ accepted = [], types }: LedgerFacts, translator: DocumentTranslator): readonly Block[] {
  const labels = new Map(types.map(({ code, label }) => [code, label]));
  return accepted.map(({ events, reason, by, on, ...finding }) => ({
    kind: 'paragraph' as const,
    text: translator.text('reports.accepted.line', {
      title: ruleTitle(finding.rule, translator),
      finding: findingSentence(finding, labels, translator),
      events: events.map((title) => `“${title}”`).join(', '),
      reason,
      by: by ?? translator.text('reports.accepted.nobody'),
      on: formatLongDate(on, translator.locale),
      isNamed: events.length > 0 && events.length <= NAMED ? 'yes' : 'no',
    }),
  }));
}

/** More events than these are not named one by one. */
const NAMED = 3;
