import { sumEvents } from '@turnout/events/domain';
import { eventsTableBlock } from '../../events-table';
import { paragraph, type Prose } from '../../prose';
import type { GlobalReportFacts } from '../global-report-facts';
import { figure, type SectionWriter } from './section-writer';

/** Every event that took place, by type and date. */
export const eventsHeld: SectionWriter = {
  text: (facts, prose) => [paragraph(prose, sentences(facts, prose))],
  blocks: (facts, { translator }) => [eventsTableBlock(facts, translator)],
  isEmpty: () => false,
};

function sentences({ records, briefReports }: GlobalReportFacts, { say }: Prose): readonly string[] {
  const { events } = sumEvents(records);
  const reports = { reports: figure('brief-reports'), records: figure('records') };
  return [
    say('reports.global.events.intro', { events: figure('events') }),
    ...(events === records.length ? [] : [say('reports.global.events.records', { records: figure('records') })]),
    ...(records.length > 0 && briefReports.length === records.length
      ? [say('reports.global.events.all-brief-reports')]
      : [say('reports.global.events.brief-reports', reports)]),
  ];
}
