import { ANY_FINDING } from '@turnout/events/domain';
import type { SqlParams } from './sql-params';

/** Says what was noticed about events: a query for the `event_id` and `rule` of what is still open in the project of `events e`. */
let source: string | null = null;
/** Says how many findings of a project are open: a query for one number, of the project of `projects p`. */
let openCount: string | null = null;

/** Tells the ledger where findings are kept; whoever keeps them says so when it is loaded. The ledger itself knows of none. */
export function registerFindingSource(sql: string, openCountSql: string): void {
  source = sql;
  openCount = openCountSql;
}

/** How many findings of one of the `projects p` are open, as SQL; not known where nobody keeps any. */
export function openFindingsSql(): string {
  return openCount === null ? 'null' : `(${openCount})`;
}

/** The condition that a rule noticed something about one of the `events e` which is still open. */
export function findingSql(rules: readonly string[], params: SqlParams): string {
  if (source === null) return 'false';
  const noticed = `exists (select from (${source}) noticed where noticed.event_id = e.id`;
  return rules.includes(ANY_FINDING) ? `${noticed})` : `${noticed} and noticed.rule = any(${params.add([...rules])}::text[]))`;
}
