/** A place of a grid: row 0 is the heads of the columns, column 0 those of the rows. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a place of a grid; `null` for other keys. It never leaves the grid, nor steps into its corner. */
export function gridStep(key: string, isFar: boolean, { row, column }: GridPlace, last: GridPlace): GridPlace | null {
  const places: Readonly<Record<string, GridPlace>> = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    Home: { row: isFar ? 1 : row, column: isFar ? 1 : row === 0 ? 1 : 0 },
    End: { row: isFar ? last.row : row, column: last.column },
  };
  const place = places[key];
  if (!place) return null;
  const within = { row: Math.min(Math.max(place.row, 0), last.row), column: Math.min(Math.max(place.column, 0), last.column) };
  return within.row === 0 && within.column === 0 ? { row, column } : within;
}
