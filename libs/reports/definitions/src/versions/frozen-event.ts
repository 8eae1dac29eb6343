import type { LedgerEvent } from '@turnout/events/domain';

/** An event as it stands in a frozen version: its record, and what else is known of it but for evidence and brief report. */
export type FrozenEvent = Omit<LedgerEvent, 'evidence' | 'briefReport'>;
