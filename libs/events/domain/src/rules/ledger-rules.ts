import type { LedgerRule } from './contract';
import { EVENT_RULES } from './notices-of';

/** All rules about the events of a project, in the order in which their findings are listed. */
export const LEDGER_RULES: readonly LedgerRule[] = [...EVENT_RULES];
