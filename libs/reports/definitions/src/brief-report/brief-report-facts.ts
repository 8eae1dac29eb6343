import type { Breakdown, BriefPicture, BriefReport, EventRecord, Series } from '@turnout/events/domain';
import type { PartnerFacts, ProjectFacts, TypeFacts } from '../ledger-facts';

/** What a brief report says of its event. */
export interface BriefEventFacts extends EventRecord {
  readonly projectMonth: number | null;
  readonly breakdowns: readonly Breakdown[];
  /** The meetings of a series; `null` for an event that is none. */
  readonly series: Series | null;
  readonly summary: string | null;
}

/** A picture that is printed, with its bytes at the size they are printed in. */
export interface PrintedPicture {
  readonly picture: BriefPicture;
  readonly id: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly base64: string | null;
}

/** All that the brief report of an event is built from, as it stood at one instant. */
export interface BriefReportFacts {
  readonly project: ProjectFacts;
  readonly types: readonly TypeFacts[];
  readonly partners: readonly PartnerFacts[];
  readonly event: BriefEventFacts;
  readonly report: BriefReport;
  /** Those of the report's pictures that are printed, in its order. */
  readonly pictures: readonly PrintedPicture[];
  /** Instant, ISO 8601 in UTC. */
  readonly asOf: string;
}
