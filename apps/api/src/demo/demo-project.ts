import type { EventTypeLevel, PartnerKind, PartnerRole, Programme, StartPrecision } from '@turnout/consortium/domain';
import type { EventLevel, EventMode, EventSetting, EventStatus, ParticipantQuality } from '@turnout/events/domain';
import type { CountryCode } from '@turnout/shared/kernel';

/** A partner as its project states it; what is absent nobody stated. */
export interface DemoPartner {
  /** The short name, or the full one where there is none. */
  readonly code: string;
  readonly name?: string;
  readonly country: CountryCode;
  readonly role?: PartnerRole;
  readonly kind?: PartnerKind;
  readonly spellings?: readonly string[];
}

/** A work package; partners by their codes. */
export interface DemoWorkPackage {
  readonly code: string;
  readonly title: string;
  readonly leadPartner: string;
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly activities: readonly string[];
  readonly outputs: readonly string[];
}

/** What a project expects of its events of one type. */
export interface DemoTarget {
  readonly events: number;
  readonly participants: number;
  readonly clauses?: readonly { readonly setting: EventSetting; readonly events: number; readonly participantsPerEvent: number }[];
}

/** An event type in the project's own vocabulary. */
export interface DemoEventType {
  readonly code: string;
  readonly label: string;
  readonly format?: string;
  readonly aim?: string;
  readonly targetGroup?: string;
  readonly level?: EventTypeLevel;
  readonly workPackage?: string;
  readonly target?: DemoTarget;
}

/** An event; what is absent nobody stated. */
export interface DemoEvent {
  readonly title: string;
  readonly status: EventStatus;
  readonly type?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly country?: CountryCode;
  readonly level?: EventLevel;
  readonly mode?: EventMode;
  readonly place?: string;
  readonly leadPartner?: string;
  readonly coPartners?: readonly string[];
  readonly meetings?: number;
  readonly participants?: { readonly count: number; readonly quality: Exclude<ParticipantQuality, 'unknown'> };
  readonly workPackage?: string;
  readonly milestone?: string;
}

/** A project with everything that is published of it; what is absent nobody stated. */
export interface DemoProjectFacts {
  readonly code: string;
  readonly acronym: string | null;
  readonly title: string;
  readonly programme: Programme;
  readonly programmeText: string;
  readonly keyAction?: string;
  readonly actionType?: string;
  readonly callYear?: number;
  readonly topics?: readonly string[];
  readonly measure?: string;
  readonly grantNumber?: string;
  readonly totalFundingEur?: number;
  readonly euGrantEur?: number;
  readonly beneficiary?: string;
  readonly website?: string;
  readonly starts?: { readonly on: string; readonly precision: StartPrecision };
  readonly durationMonths?: number;
  readonly reporting?: { readonly from: string; readonly to: string };
  readonly countries: readonly CountryCode[];
  readonly targetGroups?: readonly string[];
  readonly communityKinds?: readonly string[];
  readonly results?: readonly string[];
  readonly linkedProjects?: readonly string[];
  readonly progressNotes?: readonly string[];
  readonly databaseContacts?: number;
  readonly partners: readonly DemoPartner[];
  readonly workPackages?: readonly DemoWorkPackage[];
  readonly eventTypes?: readonly DemoEventType[];
  readonly deliverables?: readonly { readonly code: string; readonly title: string; readonly isRevised?: true }[];
  readonly milestones?: readonly { readonly code: string; readonly title: string }[];
  readonly events?: readonly DemoEvent[];
}
