import type { EventLevel, ReportingPeriod } from '@turnout/events/domain';
import type { CountryCode, IsoDate } from '@turnout/shared/kernel';

/** A deliverable or a milestone as it can be chosen. */
export interface SetupDue {
  readonly code: string;
  readonly title: string;
}

/** What of a project the event screens need. */
export interface SetupProject {
  readonly code: string;
  readonly acronym: string;
  readonly title: string;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly durationMonths: number | null;
  readonly reportingFrom: IsoDate | null;
  readonly reportingTo: IsoDate | null;
  readonly countries: readonly CountryCode[];
  /** What the project asks counts to be split by. */
  readonly breakdownDimensions: readonly string[];
  readonly deliverables: readonly SetupDue[];
  readonly milestones: readonly SetupDue[];
}

/** A partner as it can be chosen. */
export interface SetupPartner {
  readonly code: string;
  readonly name: string | null;
  readonly country: CountryCode | null;
  readonly spellings: readonly string[];
}

/** An event type, with the words that explain it where it is chosen. */
export interface SetupType {
  readonly code: string;
  readonly label: string;
  readonly aim: string | null;
  readonly format: string | null;
  readonly targetGroup: string | null;
  readonly level: EventLevel | null;
  readonly workPackage: string | null;
  readonly hue: number;
}

/** A work package as it can be chosen, with its first and last project month. */
export interface SetupWorkPackage {
  readonly code: string;
  readonly title: string | null;
  readonly fromMonth: number | null;
  readonly toMonth: number | null;
}

/** A project's own words: everything an event refers to by code, in the project's order. */
export interface ProjectSetup {
  readonly project: SetupProject;
  readonly partners: readonly SetupPartner[];
  readonly types: readonly SetupType[];
  readonly workPackages: readonly SetupWorkPackage[];
  /** Periods that the project reports about, locked or not. */
  readonly periods: readonly ReportingPeriod[];
}

/** The type's label; the code itself for one the project no longer has. */
export function typeLabel(setup: ProjectSetup, code: string): string {
  return setup.types.find((type) => type.code === code)?.label ?? code;
}
