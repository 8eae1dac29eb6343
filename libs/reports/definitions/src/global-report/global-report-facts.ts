import type { PartnerKind, PartnerRole } from '@turnout/consortium/domain';
import type { EventStatus } from '@turnout/events/domain';
import type { ClauseEvent, ClauseTime, Target } from '@turnout/impact/domain';
import type { Picture } from '@turnout/reports/document';
import type { CountryCode, IsoDate } from '@turnout/shared/kernel';
import type { BriefReportFacts, PrintedPicture } from '../brief-report';
import type { LedgerFacts } from '../ledger-facts';

/** A work package as a deliverable introduces it; months are project months, 1 or more, `null` where not stated. */
export interface WorkPackageFacts {
  readonly code: string;
  readonly title: string | null;
  /** Code of the partner. */
  readonly leadPartner: string | null;
  readonly fromMonth: number | null;
  readonly toMonth: number | null;
  readonly activities: readonly string[];
  readonly outputs: readonly string[];
}

/** What the project's card says beyond what every report needs; `null` where nobody stated it. */
export interface CardFacts {
  readonly beneficiary: string | null;
  readonly website: string | null;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly durationMonths: number | null;
  /** Contacts in the database of the open local partnership. */
  readonly databaseContacts: number | null;
  /** In the project's order. */
  readonly workPackages: readonly WorkPackageFacts[];
  readonly deliverables: readonly { readonly code: string; readonly title: string | null }[];
}

/** A partner as the page of the partnership shows it. */
export interface PartnershipFacts {
  readonly code: string;
  readonly name: string;
  readonly country: CountryCode | null;
  readonly kind: PartnerKind | null;
  readonly role: PartnerRole | null;
}

/** An event type as the project defined it. */
export interface TypologyFacts {
  readonly code: string;
  readonly label: string;
  readonly aim: string | null;
  readonly format: string | null;
  readonly targetGroup: string | null;
  readonly level: 'national' | 'international' | null;
  /** Number of its colour, 0 to 7. */
  readonly hue: number;
}

/** A brief report that is annexed. */
export type AnnexedReport = Pick<BriefReportFacts, 'event' | 'report' | 'pictures'>;

/** A picture with the event it was taken at. */
export interface EventPicture extends PrintedPicture {
  readonly event: { readonly id: string; readonly title: string };
}

/** What evidence stands behind the records that are counted. */
export interface EvidenceFacts {
  /** Records with at least one file. */
  readonly documentedEvents: number;
  /** Participants whom signed lists name, of those that are counted. */
  readonly documentedParticipants: number;
  readonly files: number;
}

/** A record that counts and that nobody has approved so far. */
export interface UnapprovedEvent {
  readonly id: string;
  readonly title: string;
  readonly status: EventStatus;
}

/** All that a report about the whole project is built from, as it stood at one instant; its records are those the composition's filter finds. */
export interface GlobalReportFacts extends LedgerFacts {
  readonly card: CardFacts;
  /** In the project's order. */
  readonly partnership: readonly PartnershipFacts[];
  /** In the project's order. */
  readonly typology: readonly TypologyFacts[];
  /** Code of the work package of each type that has one, by the type's code: when its events are to be held. */
  readonly packageOfType?: Readonly<Record<string, string>>;
  /** One at most for each type. */
  readonly promises: readonly Target[];
  /** What the months and periods of the promises are; absent where nothing of it is known. */
  readonly time?: ClauseTime;
  /** Breakdowns by audience, by the id of the record; absent where no promise asks for one. */
  readonly audiences?: Readonly<Record<string, ClauseEvent['audience']>>;
  /** Those of the events that have one, in the order of the events table. */
  readonly briefReports: readonly AnnexedReport[];
  /** Those that the authors picked; else the first two of each event that may be published, 24 at most. */
  readonly pictures: readonly EventPicture[];
  /** `null` where the project has none: the cover then sets the acronym large. */
  readonly logo: Picture | null;
  readonly evidence: EvidenceFacts;
  /** Those of the records that nobody has approved, to be named; absent where a report does not speak of it. */
  readonly unapproved?: readonly UnapprovedEvent[];
}
