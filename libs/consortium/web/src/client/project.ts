import type { Actor } from '@turnout/accounts/domain';
import type { PartnerKind, PartnerRole, Programme, StartPrecision } from '@turnout/consortium/domain';
import type { EventTypeLevel } from '@turnout/consortium/domain';

/** A project as the switcher and the list show it. `null` means not known. */
export interface ProjectSummary {
  readonly code: string;
  readonly acronym: string | null;
  readonly title: string;
  readonly programme: Programme | null;
  readonly programmeText: string | null;
  readonly startsOn: string | null;
  readonly startsOnPrecision: StartPrecision | null;
  readonly endsOn: string | null;
  readonly countries: readonly string[];
  readonly role: Actor;
  readonly counts: { readonly events: number };
}

/** The facts of a project that its pages show. `null` means not stated. */
export interface Project {
  readonly code: string;
  readonly acronym: string | null;
  readonly title: string;
  readonly programme: Programme | null;
  readonly programmeText: string | null;
  readonly keyAction: string | null;
  readonly actionType: string | null;
  readonly callYear: number | null;
  readonly measure: string | null;
  readonly grantNumber: string | null;
  readonly totalFundingEur: number | null;
  readonly euGrantEur: number | null;
  readonly beneficiary: string | null;
  readonly website: string | null;
  readonly startsOn: string | null;
  readonly startsOnPrecision: StartPrecision | null;
  readonly endsOn: string | null;
  readonly durationMonths: number | null;
  readonly reportingFrom: string | null;
  readonly reportingTo: string | null;
  readonly countries: readonly string[];
  readonly role: Actor;
}

/** A partner as the project card names it. */
export interface Partner {
  readonly code: string;
  readonly name: string | null;
  readonly country: string | null;
  readonly role: PartnerRole | null;
  readonly kind: PartnerKind | null;
}

/** One of the project's own event types. */
export interface EventType {
  readonly code: string;
  readonly label: string;
  readonly level: EventTypeLevel | null;
  /** 0 to 7. */
  readonly hue: number;
}

/** What a project is called where there is little room: its acronym, or its title when it has none. */
export function projectName({ acronym, title }: { readonly acronym: string | null; readonly title: string }): string {
  return acronym ?? title;
}
