import type { IsoDate } from '@turnout/shared/kernel';
import type { Label } from './label';

/** What a row says of its type, and where it stands in time. */
export interface LabelledRow {
  readonly row: number;
  readonly label: Label;
  /** Covered by a merged cell: it surely belongs to the label above. */
  readonly isCovered: boolean;
  readonly startsOn: IsoDate | null;
}

/** Rows between two labels, which belong to the one above or to the one below. Indexes; `to` is not among them. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly above: Extract<Label, { kind: 'type' | 'unknown' }> | null;
  readonly below: Extract<Label, { kind: 'type' | 'unknown' }> | null;
  readonly pieces: readonly { readonly at: number; readonly words: string }[];
}

/** So many rows without a label say that labels stand for the rows below them. */
const SPARSE = 0.3;

/** Tells whether labels are printed once per block: many rows have none, and none is repeated from row to row. */
export function areBlocks(rows: readonly LabelledRow[]): boolean {
  const blanks = rows.filter(({ label, isCovered }) => label.kind === 'blank' || isCovered).length;
  const isRepeated = rows.some(({ label, isCovered }, index) => {
    const above = rows[index - 1]?.label;
    return !isCovered && label.kind !== 'blank' && above !== undefined && above.kind !== 'blank' && label.words === above.words;
  });
  return blanks > 0 && blanks >= rows.length * SPARSE && !isRepeated;
}

/** The rows between the labels. */
export function gapsOf(rows: readonly LabelledRow[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let above: Gap['above'] = null;
  let from = 0;
  for (const [index, label] of [...rows.map((row) => row.label), null].entries()) {
    if (label?.kind === 'blank' || label?.kind === 'piece') continue;
    const pieces = rows
      .slice(from, index)
      .flatMap((row, at) => (row.label.kind === 'piece' ? [{ at: from + at, words: row.label.words }] : []));
    if (index > from) gaps.push({ from, to: index, above, below: label, pieces });
    above = label;
    from = index + 1;
  }
  return gaps;
}

/** Rows that begin again with an earlier date than the row before: a new block may begin there. The row below the gap is looked at as well. */
export function restartsIn(rows: readonly LabelledRow[], { from, to }: Pick<Gap, 'from' | 'to'>): readonly number[] {
  const restarts: number[] = [];
  let last: IsoDate | null = rows[from - 1]?.startsOn ?? null;
  for (let index = from; index <= Math.min(to, rows.length - 1); index += 1) {
    const date = rows[index]?.startsOn ?? null;
    if (date !== null && last !== null && date < last) restarts.push(index);
    last = date ?? last;
  }
  return restarts;
}
