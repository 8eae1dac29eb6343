import type { ImportCounts, ImportedRow } from '../contract';

/** Sums over the rows of an import. */
export function countRows(rows: readonly ImportedRow[]): ImportCounts {
  const recorded = rows.filter(({ state, event }) => state !== 'skip' && event !== null);
  const count = (is: (row: ImportedRow) => boolean): number => rows.filter(is).length;
  const matched = (kind: 'new' | 'update'): number => count(({ state, match }) => state !== 'skip' && match.kind === kind);
  return {
    rows: rows.length,
    ...{
      ready: count(({ state }) => state === 'ready'),
      decide: count(({ state }) => state === 'decide'),
      skip: count(({ state }) => state === 'skip'),
    },
    ...{ new: matched('new'), update: matched('update'), unchanged: count(({ skipped }) => skipped === 'unchanged') },
    events: recorded.reduce((sum, { event }) => sum + (event?.meetings ?? 1), 0),
    participants: recorded.reduce((sum, { event }) => sum + (event?.participants?.count ?? 0), 0),
  };
}
