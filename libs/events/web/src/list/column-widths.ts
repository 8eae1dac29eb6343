import type { ListColumn } from '@turnout/events/domain';

/**
 * Widths of the columns, in rem: what their usual words need at least, and what they have where there is room. The title takes what
 * the others leave. Fixed, so that columns stay where they are while other rows come into sight.
 */
const WIDTHS: Readonly<Record<ListColumn, { readonly least: number; readonly roomy: number }>> = {
  type: { least: 8.5, roomy: 11 },
  country: { least: 6.75, roomy: 8 },
  startsOn: { least: 7.75, roomy: 10.5 },
  title: { least: 15, roomy: 24 },
  partners: { least: 7.25, roomy: 11 },
  level: { least: 8, roomy: 8 },
  setting: { least: 7.5, roomy: 9 },
  mode: { least: 7.5, roomy: 8 },
  place: { least: 7.5, roomy: 9 },
  status: { least: 7.5, roomy: 7.5 },
  workPackage: { least: 6.5, roomy: 7 },
  deliverables: { least: 7.75, roomy: 8 },
  milestone: { least: 6.75, roomy: 7 },
  meetings: { least: 6.75, roomy: 7 },
  participants: { least: 7.75, roomy: 8 },
};

/** How much narrower columns are where words are set smaller. */
const CROWDED = 0.82;

/** How a table is fitted into the room there is. */
export interface TableFit {
  /** Of each column, in rem; `null` for the one that takes what is left. */
  readonly widths: readonly (number | null)[];
  /** Whether words are set smaller, so that all columns find room. */
  readonly isCrowded: boolean;
  /** Width of the whole in rem where it is wider than the room even so; otherwise `null`. */
  readonly overflow: number | null;
}

/** Fits columns into a room. @param room in rem */
export function fitColumns(columns: readonly ListColumn[], room: number): TableFit {
  const sum = (size: 'least' | 'roomy'): number => columns.reduce((all, column) => all + WIDTHS[column][size], 0);
  const isCrowded = sum('least') > room;
  const size = sum('roomy') <= room ? 'roomy' : 'least';
  const factor = isCrowded ? CROWDED : 1;
  const least = sum('least') * factor;
  return {
    widths: columns.map((column) => (column === 'title' ? null : WIDTHS[column][size] * factor)),
    isCrowded,
    overflow: isCrowded && least > room ? least : null,
  };
}
