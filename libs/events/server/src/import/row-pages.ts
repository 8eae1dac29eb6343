import { type ImportedRow as Row, ROW_STATES } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { decodeCursor, encodeCursor, type Page, readLimit } from '@turnout/shared/server-platform';
import { type ImportRowsQuery, ROW_ORDERS, type RowOrder } from './import.dto';
import type { ImportedRow } from './imported-row.dto';

/** Which rows come first: those that wait for somebody, those with something to be said about them, all others. */
function rankOf({ state, problems }: Row, order: RowOrder): number {
  if (order === 'source') return 0;
  return state === 'decide' ? 0 : state === 'ready' && problems.length > 0 ? 1 : 2;
}

/** One page of rows. @throws DomainError `import.unknown-state`, `import.unknown-order`, `request.bad-cursor`, `request.bad-limit` */
export function pageOfRows(rows: readonly Row[], { state, order = 'problems', cursor, limit: wanted }: ImportRowsQuery): Page<ImportedRow> {
  const limit = readLimit(wanted);
  const known = requireWord(ROW_ORDERS, order, 'order');
  const wantedState = state === undefined || state === '' ? null : requireWord(ROW_STATES, state, 'state');
  const matching = rows
    .filter((row) => wantedState === null || row.state === wantedState)
    .map((row) => ({ row, rank: rankOf(row, known) }))
    .sort((one, other) => one.rank - other.rank || one.row.row - other.row.row);
  const [rank, number] = cursor === undefined || cursor === '' ? [-1, -1] : decodeCursor(cursor, 2).map(Number);
  const first = matching.findIndex((each) => each.rank > Number(rank) || (each.rank === rank && each.row.row > Number(number)));
  const items = first < 0 ? [] : matching.slice(first, first + limit);
  const last = first >= 0 && matching.length > first + limit ? items.at(-1) : undefined;
  return {
    items: items.map(({ row }) => shownRow(row)),
    nextCursor: last ? encodeCursor([last.rank, last.row.row]) : null,
    total: matching.length,
  };
}

function shownRow({ fingerprint: _, identity: _own, ...row }: Row): ImportedRow {
  return row as ImportedRow;
}

function requireWord<T extends string>(words: readonly T[], text: string, what: 'order' | 'state'): T {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  const code = `import.unknown-${what}`;
  throw new DomainError(code, {}, [{ pointer: `/${what}`, code }]);
}
