/** A cell's place: both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other, both included. */
export interface Area {
  readonly first: Place;
  readonly last: Place;
}

/** Reads a place such as `B12`, `$B$12` as well; `null` for what is none that a sheet can have. */
export function placeOf(reference: string): Place | null {
  const found = /^\$?([a-z]{1,3})\$?(\d{1,7})$/iu.exec(reference);
  if (!found) return null;
  const column = [...(found[1] ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(found[2]) - 1;
  return row >= 0 && row < 1_048_576 && column < 16_384 ? { row, column } : null;
}

/** Reads an area such as `B2:C9`, or of one cell; `null` for what is none. */
export function areaOf(reference: string): Area | null {
  const [from, to] = reference.split(':');
  const first = placeOf(from ?? '');
  const last = to === undefined ? first : placeOf(to);
  return first && last && first.row <= last.row && first.column <= last.column ? { first, last } : null;
}
