import { splitRows } from './split-rows';

const SAMPLE_LETTERS = 200_000;
const SAMPLE_ROWS = 200;

/**
 * The separator by which most rows have the same number of cells, at least `fewest` of them; of equals the one that makes more cells.
 * `null` where the rows have no cells.
 */
export function findSeparator(text: string, candidates: readonly string[], fewest: number): string | null {
  const sample = text.slice(0, SAMPLE_LETTERS);
  let best = { separator: null as string | null, share: 0, cells: 0 };
  for (const separator of candidates) {
    const { share, cells } = evenness(sample, separator);
    if (cells < fewest) continue;
    if (share > best.share || (share === best.share && cells > best.cells)) best = { separator, share, cells };
  }
  return best.separator;
}

/** The commonest number of cells of a row, and the share of rows that have it. */
function evenness(sample: string, separator: string): { share: number; cells: number } {
  const rowsByCells = new Map<number, number>();
  let rows = 0;
  for (const row of splitRows(sample, separator)) {
    if (row.every((cell) => cell.trim() === '')) continue;
    rowsByCells.set(row.length, (rowsByCells.get(row.length) ?? 0) + 1);
    if (++rows === SAMPLE_ROWS) break;
  }
  let best = { share: 0, cells: 0 };
  for (const [cells, count] of rowsByCells) if (count / rows > best.share) best = { share: count / rows, cells };
  return best;
}
