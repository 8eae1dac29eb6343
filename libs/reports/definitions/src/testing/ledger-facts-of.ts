import { type EventRecord, NO_FILTER } from '@turnout/events/domain';
import type { LedgerFacts } from '../ledger-facts';
import { SOCIALL_FACTS } from './sociall-facts';

/** A record of which nothing is known but that it was held. */
export const BARE_RECORD: EventRecord = {
  id: 'bare',
  type: null,
  title: 'Second interim meeting',
  startsOn: null,
  endsOn: null,
  country: null,
  level: null,
  mode: null,
  place: null,
  setting: null,
  leadPartner: null,
  coPartners: [],
  meetings: 1,
  participants: { count: null, quality: 'unknown', method: null },
  status: 'held',
  workPackage: null,
  deliverables: [],
  milestone: null,
};

/** Facts of the Soci@ll project with other records, nothing left out, nothing filtered. */
export function ledgerFactsOf(records: readonly EventRecord[], others: Partial<LedgerFacts> = {}): LedgerFacts {
  return { ...SOCIALL_FACTS, leftOut: { planned: 0, cancelled: 0 }, filter: NO_FILTER, ...others, records };
}
