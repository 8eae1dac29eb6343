import type { Block } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { GlobalReportFacts } from './global-report/global-report-facts';

/** Names the events that count although nobody has approved them; nothing where there are none. */
export function unapprovedEvents(
  { unapproved = [] }: Pick<GlobalReportFacts, 'unapproved'>,
  translator: DocumentTranslator,
): readonly Block[] {
  if (unapproved.length === 0) return [];
  const names = unapproved.map(({ title, status }) =>
    translator.text('reports.unapproved.event', { title, status: translator.text(`events.vocabulary.status.${status}`) }),
  );
  return [
    {
      kind: 'callout',
      tone: 'attention',
      title: translator.text('reports.unapproved.title'),
      text: translator.text('reports.unapproved.text', { records: unapproved.length, names: names.join('; ') }),
    },
  ];
}
