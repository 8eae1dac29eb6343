import type { Block } from '@turnout/reports/document';
import { acceptedLines } from '../../accepted-findings';
import { eventFacts } from '../../brief-report/event-facts';
import { reportBlocks } from '../../brief-report/report-blocks';
import { paragraph, type Prose } from '../../prose';
import { scriptLanguage } from '../../script-language';
import type { AnnexedReport, GlobalReportFacts } from '../global-report-facts';
import { figure, type SectionWriter } from './section-writer';

/** The brief reports of all events that have one, each as it stands. */
export const briefReports: SectionWriter = {
  text: (_facts, prose) => [
    paragraph(prose, [prose.say('reports.global.brief-reports.intro', { reports: figure('brief-reports'), records: figure('records') })]),
  ],
  blocks: (facts, prose) => facts.briefReports.flatMap((report) => annexedReport(report, facts, prose)),
  isEmpty: (facts) => facts.briefReports.length === 0,
};

/** What was noticed in the records and accepted, each with its reason. */
export const findingsAccepted: SectionWriter = {
  text: (facts, prose) => [paragraph(prose, [prose.say('reports.global.accepted.intro', { findings: facts.accepted?.length ?? 0 })])],
  blocks: (facts, { translator }) => acceptedLines(facts, translator),
  isEmpty: ({ accepted = [] }) => accepted.length === 0,
};

function annexedReport({ event, report, pictures }: AnnexedReport, facts: GlobalReportFacts, { translator }: Prose): readonly Block[] {
  const { project, types, partners, asOf } = facts;
  const whole = { ...{ project, types, partners, asOf }, ...{ event, report, pictures } };
  return [
    { kind: 'heading', level: 2, text: event.title, language: scriptLanguage(event.title) },
    { kind: 'facts', facts: eventFacts(whole, translator) },
    ...(event.summary === null ? [] : [{ kind: 'paragraph' as const, text: event.summary }]),
    ...reportBlocks(report, pictures, translator, 3),
  ];
}
