import { CountField, DateField, FlagField, IdField, InstantField, PageOf, PartsField, TextField } from '@turnout/shared/server-platform';

/** What a locked period lets through all the same. */
export class PeriodException {
  @IdField()
  id: string;
  @TextField({ nullable: true, description: 'Code of the partner whose events, where it is in the lead, can be changed.' })
  partner: string | null;
  @IdField({ nullable: true, description: 'The event that can be changed.' })
  event: string | null;
  @TextField({ nullable: true, description: 'Title of that event.' })
  eventTitle: string | null;
  @DateField({ nullable: true, description: 'Its last day; `null` for as long as the period is locked.' })
  until: string | null;
  @FlagField({ description: 'Whether its last day has passed.' })
  isOver: boolean;
  @TextField()
  reason: string;
  @InstantField()
  createdAt: string;
  @TextField({ nullable: true, description: 'Who made it, by display name.' })
  createdBy: string | null;
}

/** A period that the project reports about. */
export class ReportingPeriod {
  @IdField()
  id: string;
  @TextField({ example: 'RP1', description: 'Unique in the project.' })
  code: string;
  @TextField({ nullable: true })
  title: string | null;
  @DateField({ description: 'First day.' })
  startsOn: string;
  @DateField({ description: 'Last day.' })
  endsOn: string;
  @InstantField({ nullable: true, description: 'Since when its events stay as they are; `null` while they can be changed.' })
  lockedAt: string | null;
  @TextField({ nullable: true, description: 'Who locked it, by display name.' })
  lockedBy: string | null;
  @TextField({ nullable: true })
  lockReason: string | null;
  @CountField({ description: 'Records that start in it.' })
  records: number;
  @CountField({ description: 'Those of them that are neither approved nor cancelled.' })
  notApproved: number;
  @PartsField(() => PeriodException)
  exceptions: PeriodException[];
  @CountField()
  version: number;
}

export const ReportingPeriodPage = PageOf(ReportingPeriod, 'ReportingPeriodPage');

/** A reporting period to be added; it is not locked at first. */
export class NewReportingPeriod {
  @TextField()
  code: string;
  @TextField({ optional: true, nullable: true })
  title?: string | null;
  @DateField()
  startsOn: string;
  @DateField()
  endsOn: string;
}

/** Changes to a reporting period that is not locked; a field left out stays as it is. */
export class ReportingPeriodChange {
  @TextField({ optional: true })
  code?: string;
  @TextField({ optional: true, nullable: true })
  title?: string | null;
  @DateField({ optional: true })
  startsOn?: string;
  @DateField({ optional: true })
  endsOn?: string;
}

/** Why a period is locked. */
export class PeriodLock {
  @TextField({ optional: true, nullable: true })
  reason?: string | null;
}

/** Why a period is unlocked. */
export class PeriodUnlock {
  @TextField()
  reason: string;
}

/** An exception to be made, for a partner or for an event. */
export class NewPeriodException {
  @TextField({ optional: true, nullable: true, description: 'Code of a partner.' })
  partner?: string | null;
  @TextField({ optional: true, nullable: true, description: 'Id of an event.' })
  event?: string | null;
  @DateField({ optional: true, nullable: true, description: 'Its last day; as long as the period is locked when left out.' })
  until?: string | null;
  @TextField()
  reason: string;
}
