import type { LedgerFacts } from '@turnout/events/domain';
import type { Target } from '../target';

/** The whole ledger of a project beside what the project promised. */
export interface PromiseFacts extends LedgerFacts {
  readonly targets: readonly Target[];
}
