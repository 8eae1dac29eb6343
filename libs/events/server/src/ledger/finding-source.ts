import { ANY_FINDING } from '@turnout/events/domain';
import type { SqlParams } from './sql-params';

/** Says what was noticed about events: a query for the `event_id` and `rule` of what is still open in the project of `events e`. */
let source: string | null = null;

/** Tells the ledger where findings are kept; whoever keeps them says so when it is loaded. The ledger itself knows of none. */
export function registerFindingSource(sql: string): void {
  source = sql;
}

/** The condition that a rule noticed something about one of the `events e` which is still open. */
export function findingSql(rules: readonly string[], params: SqlParams): string {
  if (source === null) return 'false';
  const noticed = `exists (select from (${source}) noticed where noticed.event_id = e.id`;
  return rules.includes(ANY_FINDING) ? `${noticed})` : `${noticed} and noticed.rule = any(${params.add([...rules])}::text[]))`;
}
