import type { Breakdown, EventRecord } from '../../event-record';
import type { EvidenceKind } from '../../evidence/evidence-vocabulary';
import type { PartnerNames } from '../../filter/search-text';
import type { Series } from '../../series';
import type { LedgerType, NoticeFacts, PlannedWorkPackage } from '../notice-facts';

/** A record with everything about it that a rule may look at. */
export interface LedgerEvent extends EventRecord {
  readonly summary: string | null;
  readonly series: Series | null;
  readonly breakdowns: readonly Breakdown[];
  /** Kinds of its pieces of evidence, one for each piece. */
  readonly evidence: readonly EvidenceKind[];
  /** The brief report in plain words, as {@link reportWords} gives them; `null` while nobody has written one. */
  readonly briefReport: string | null;
}

/** The whole ledger of a project, and what its events are looked at against. Codes stand for what hangs on the project. */
export interface LedgerFacts extends NoticeFacts {
  readonly events: readonly LedgerEvent[];
  readonly partners: readonly Required<PartnerNames>[];
  readonly types: readonly LedgerType[];
  readonly workPackages: readonly PlannedWorkPackage[];
}
