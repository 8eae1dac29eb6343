import { canonicalJson, csvLine } from '@turnout/shared/kernel';
import type { HistoryEntry } from '@turnout/shared/server-platform';

const ENTRY_COLUMNS = ['sequence', 'at', 'by', 'channel', 'token', 'requestId', 'kind', 'thing', 'label', 'operation'] as const;
const BYTE_ORDER_MARK = '\uFEFF';

/** Writes a history as CSV: a line for each field that was changed, in the order of the entries. */
export async function* writeHistory(pieces: AsyncIterable<readonly HistoryEntry[]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine([...ENTRY_COLUMNS, 'field', 'before', 'after']);
  for await (const entries of pieces) yield entries.map(linesOf).join('');
}

function linesOf({ changes, ...entry }: HistoryEntry): string {
  const facts = ENTRY_COLUMNS.map((column) => entry[column]);
  if (changes.length === 0) return csvLine([...facts, null, null, null]);
  return changes.map(({ field, before, after }) => csvLine([...facts, field, cellOf(before), cellOf(after)])).join('');
}

function cellOf(value: unknown): string | null {
  if (value === null) return null;
  return typeof value === 'string' ? value : canonicalJson(value);
}
