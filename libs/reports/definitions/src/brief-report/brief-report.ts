import type { Block, ReportDocument } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { frameOf } from '../document-frame';
import { scriptLanguage } from '../script-language';
import type { BriefReportFacts } from './brief-report-facts';
import { eventFacts } from './event-facts';
import { reportBlocks } from './report-blocks';

/** The event's own report: its facts, its summary, and what was written of it in one or two pages. */
export function briefReportOf(facts: BriefReportFacts, translator: DocumentTranslator): ReportDocument {
  const { event, report, pictures, project, asOf } = facts;
  const { title, summary } = event;
  const lead: readonly Block[] = summary === null ? [] : [{ kind: 'paragraph', text: summary }];
  return {
    ...frameOf({ definition: 'brief-report', title, subtitle: translator.text('reports.brief-report.title'), project, asOf }, translator),
    titleLanguage: scriptLanguage(title),
    blocks: [{ kind: 'facts', facts: eventFacts(facts, translator) }, ...lead, ...reportBlocks(report, pictures, translator)],
  };
}
