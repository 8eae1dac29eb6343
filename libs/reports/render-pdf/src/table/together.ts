import type { Band } from '../layout/band';
import type { SetGroup, SetTable } from './set-table';
import { bandHeight } from '../layout/band';
import { CELL_PADDING } from './table-look';

/** Rows that a table begins with, at least. */
const OPENING_ROWS = 2;

/** Height that a table needs to begin: its header with two rows, what must follow them, and the label beside them. */
export function tableOpening(table: SetTable): number {
  const [group, ...more] = table.groups;
  const header = bandHeight(table.header);
  return group === undefined ? header : header + groupOpening(group, table, more.length === 0, OPENING_ROWS);
}

/** Height of a whole table on one page. */
export function tableHeight({ header, groups, total, slots }: SetTable): number {
  const heights = groups.map(({ bands, label }) => Math.max(heightOf(bands), labelHeight(label?.lines.length ?? 0, slots.type.leading)));
  return heights.reduce((sum, height) => sum + height, bandHeight(header) + heightOf(total));
}

function labelHeight(lines: number, leading: number): number {
  return lines * leading + 2 * CELL_PADDING.along;
}

/** Height that a group needs to begin: so many rows, what must follow them, and the label beside them. */
export function groupOpening(group: SetGroup, table: SetTable, isLast: boolean, rows = 1): number {
  const count = Math.min(rows, group.bands.length);
  const beginning = heightOf(group.bands.slice(0, count)) + heightBehind(group.bands, count - 1, isLast ? heightOf(table.total) : 0);
  return Math.max(beginning, labelHeight(group.label?.lines.length ?? 0, table.slots.type.leading));
}

/**
 * Height of what must stand on the same page as a band: the glued bands behind it and, where they end the group, what
 * must follow the group.
 */
export function heightBehind(bands: readonly Band[], index: number, after: number): number {
  let next = index + 1;
  while (bands[next]?.isGlued === true) next++;
  return heightOf(bands.slice(index + 1, next)) + (next === bands.length ? after : 0);
}

/** Height of bands below one another. */
export function heightOf(bands: readonly Band[]): number {
  return bands.reduce((total, band) => total + bandHeight(band), 0);
}
