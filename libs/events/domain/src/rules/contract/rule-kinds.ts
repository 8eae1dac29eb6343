import type { Severity } from '@turnout/shared/kernel';
import type { EventRule } from '../judged-event';
import type { Noticed } from './event-finding';
import type { LedgerEvent, LedgerFacts } from './ledger-facts';

/**
 * A rule that looks for events that are alike. Only events that share a key are compared, so that the ledger is never compared with
 * all of itself; alike ones that hang together are one finding.
 */
export interface PairRule<Compared = unknown> {
  readonly kind: 'pair';
  readonly id: string;
  readonly severity: Severity;
  /** What alike events have in common; `null` for an event that is compared with none. */
  keyOf(event: LedgerEvent): string | null;
  /** What of an event is compared, worked out once for each event that shares its key with another. */
  prepare(event: LedgerEvent): Compared;
  isAlike(one: Compared, other: Compared): boolean;
  /** What is noticed about two or more alike events, which stand in the order of the ledger. */
  describe(alike: readonly Compared[], facts: LedgerFacts): Noticed;
}

/** A rule that looks at the project as a whole, in one pass over its events or so. */
export interface ProjectRule<Facts extends LedgerFacts = LedgerFacts> {
  readonly kind: 'project';
  readonly id: string;
  readonly severity: Severity;
  check(facts: Facts): readonly Noticed[];
}

/** Any rule about the events of a project. */
export type LedgerRule<Facts extends LedgerFacts = LedgerFacts> = EventRule | PairRule | ProjectRule<Facts>;
