import type { FundedProject } from '@turnout/consortium/domain';
import type { EventFilter, EventRecord, ListLayout, PivotShape } from '@turnout/events/domain';
import type { DateRange, ErrorParams, IsoDate } from '@turnout/shared/kernel';

/** What a report says of the project it belongs to; `null` where nobody stated it. */
export interface ProjectFacts extends FundedProject {
  readonly code: string;
  readonly acronym: string | null;
  readonly title: string;
  /** The period that is reported on; an end that is not known is `null`. */
  readonly reporting: DateRange;
}

/** An event type or a work package of the project, by its code. */
export interface TypeFacts {
  readonly code: string;
  readonly label: string;
}

/** A partner of the project, by its short code. */
export interface PartnerFacts {
  readonly code: string;
  readonly name: string;
}

/** How many records the filter finds that are not counted. */
export interface LeftOut {
  /** They have not taken place so far. */
  readonly planned: number;
  readonly cancelled: number;
  /** They took place, and a report that counts approved events only leaves them out; absent for none. */
  readonly notApproved?: number;
}

/** Something a quality rule noticed about the records that somebody said is right as it is. */
export interface AcceptedFinding {
  readonly rule: string;
  readonly params: ErrorParams;
  /** Titles of the events it is about. */
  readonly events: readonly string[];
  readonly reason: string;
  /** Who accepted it, by display name. */
  readonly by: string | null;
  readonly on: IsoDate;
}

/**
 * All that the definitions build from: the records of a project as they stood at one instant.
 *
 * `records` are those that the filter finds and that count, in any order; `leftOut` are those that it finds and that do not.
 */
export interface LedgerFacts {
  readonly project: ProjectFacts;
  /** In the project's own order. */
  readonly types: readonly TypeFacts[];
  readonly partners: readonly PartnerFacts[];
  /** In the project's own order, by their code. */
  readonly workPackages?: readonly TypeFacts[];
  readonly records: readonly EventRecord[];
  /** How a list lays them out that is to be printed as it is shown; the records then come in its order. */
  readonly layout?: ListLayout;
  /** Along which dimensions they are summed where that was chosen. */
  readonly pivot?: PivotShape;
  readonly leftOut: LeftOut;
  /** What was noticed about the records and accepted; none where a report does not speak of it. */
  readonly accepted?: readonly AcceptedFinding[];
  readonly filter: EventFilter;
  /** Instant, ISO 8601 in UTC. */
  readonly asOf: string;
}
