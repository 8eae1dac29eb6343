import { traceOf, traceOfType } from '../trace';
import type { Trace } from '@turnout/reports/document';
import type { EventFilter } from '@turnout/events/domain';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { labelOfType } from '../figures/dimension-words';
import type { LedgerFacts } from '../ledger-facts';

/** What a promise is about: the name of its event type, or all types together. */
export function promiseLabel({ type }: About, facts: Pick<LedgerFacts, 'types'>, { text }: DocumentTranslator): string {
  return type === null ? text('impact.promise.all-types') : labelOfType(type, facts);
}

/** The Events list with the records that a promise is about. */
export function traceOfPromise(filter: EventFilter, { type }: About): Trace {
  return type === null ? traceOf(filter) : traceOfType(filter, type);
}

/** Code of the event type; `null` for all types together. */
interface About {
  readonly type: string | null;
}
