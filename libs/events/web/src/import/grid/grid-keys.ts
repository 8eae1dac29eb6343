import type { CellPlace } from './grid-cursor';

/** How far keys lead; `perScreen` is how many rows are in sight. */
interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly perScreen: number;
}

/** Where a key leads from a cell; `null` for a key that moves nothing. */
export function placeAfter({ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>, from: CellPlace, size: GridSize): CellPlace | null {
  const to = (row: number, column: number): CellPlace => ({
    row: Math.max(0, Math.min(row, size.rows - 1)),
    column: Math.max(0, Math.min(column, size.columns - 1)),
  });
  const { row, column } = from;
  switch (key) {
    case 'ArrowUp':
      return to(ctrlKey ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(ctrlKey ? Infinity : row + 1, column);
    case 'ArrowLeft':
      return to(row, ctrlKey ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, ctrlKey ? Infinity : column + 1);
    case 'PageUp':
      return to(row - size.perScreen, column);
    case 'PageDown':
      return to(row + size.perScreen, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? Infinity : row, Infinity);
    default:
      return null;
  }
}

/** Tells whether a key begins to write. */
export function isWriting({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
