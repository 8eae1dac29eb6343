import type { RawTable } from '@turnout/events/domain';

/** The cells of a table as one would write them down: the text, `^` below a merged cell, `<` beside one. */
export function shown({ rows }: RawTable): string[][] {
  return rows.map(({ cells }) => cells.map(({ text, merged }) => (merged === undefined ? text : merged === 'above' ? '^' : '<')));
}
