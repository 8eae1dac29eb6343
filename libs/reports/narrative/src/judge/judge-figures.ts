import type { Contradiction } from '../contradiction';
import type { NarrativeGround } from '../ground';
import type { NarrativeLine } from '../text/lines';
import { placeOf } from './quote-of';

/** Live figures of which the ground knows nothing: their type was deleted, or nothing is counted by it any more. */
export function judgeFigures(lines: readonly NarrativeLine[], { figures }: NarrativeGround): Contradiction[] {
  if (figures === undefined) return [];
  return lines.flatMap((line) =>
    line.figures
      .filter(({ from, key }) => !figures.has(key) && line.offset <= from && from <= line.offset + line.text.length)
      .map(({ from, to, key }) => ({
        ...placeOf(line, from, to),
        ...{ code: 'figure-gone', said: null, right: null, params: { key }, scope: {}, stance: 'reached', repair: null, figure: null },
      })),
  );
}
