import { keptText } from '@turnout/consortium/server';
import { checkReportingPeriod, type OtherPeriod, type ReportingPeriodDraft } from '@turnout/events/domain';
import { refuse } from '@turnout/shared/server-platform';
import type { ReportingPeriodEntity } from './reporting-period.entity';

/** What somebody states of a period. */
export type PeriodFacts = Pick<ReportingPeriodEntity, 'code' | 'title' | 'startsOn' | 'endsOn'>;

/** Judges a period beside the others of the project and makes it what is kept. @throws DomainError with the fields that are wrong */
export function periodFacts(draft: ReportingPeriodDraft, others: readonly OtherPeriod[]): PeriodFacts {
  refuse(checkReportingPeriod(draft, others));
  const { code, title, startsOn, endsOn } = draft;
  return { code: code ?? '', title: keptText(title), startsOn: startsOn ?? '', endsOn: endsOn ?? '' };
}
