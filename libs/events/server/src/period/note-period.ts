import type { AuditNote } from '@turnout/shared/server-platform';
import type { ReportingPeriod } from './reporting-period.dto';

/** What the history keeps of a period: its facts, without what is counted for the reader. @param note what was said with the operation */
export function notePeriod(
  operation: AuditNote['operation'],
  before: ReportingPeriod | null,
  after: ReportingPeriod | null,
  note: string | null = null,
): AuditNote {
  const period = after ?? before;
  if (!period) throw new Error('There is no period to speak of.');
  return {
    ...{ kind: 'reporting-period', id: period.id, label: period.code, operation },
    before: factsOf(before),
    after: after && { ...factsOf(after), note },
  };
}

function factsOf(period: ReportingPeriod | null): object | null {
  if (!period) return null;
  const { code, title, startsOn, endsOn, lockReason, exceptions } = period;
  return { code, title, startsOn, endsOn, lockReason, exceptions: exceptions.map((each) => lineOf(each)) };
}

/** Names and reason in one line: the event may be gone when somebody reads it. */
function lineOf({ partner, eventTitle, until, reason }: ReportingPeriod['exceptions'][number]): string {
  return [partner ?? eventTitle, until, reason].filter((part) => part !== null).join(' · ');
}
