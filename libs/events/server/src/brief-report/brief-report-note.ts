import { type BriefReport, writtenReport } from '@turnout/events/domain';
import type { AuditNote } from '@turnout/shared/server-platform';
import type { EventDetail } from '../event/event.dto';

/** What the history of the event keeps of its brief report: the words of each section as a person reads them, and no name of whom is quoted. */
export function briefReportNote({ id, title }: Pick<EventDetail, 'id' | 'title'>, before: BriefReport, after: BriefReport): AuditNote {
  return { kind: 'event', id, label: title, operation: 'change', before: factsOf(before), after: factsOf(after) };
}

function factsOf(report: BriefReport): object {
  return { briefReport: writtenReport(report) };
}
