import type { Contradiction } from '../contradiction';
import type { NarrativeLine } from '../text/lines';

/** A place of a line, with the letters that stand there. */
export type Place = Pick<Contradiction, 'section' | 'path' | 'from' | 'to' | 'quote'>;

/** The place between two letters, counted as the line is. */
export function placeOf({ section, path, text, offset }: NarrativeLine, from: number, to: number): Place {
  return { section, path, from, to, quote: text.slice(from - offset, to - offset) };
}
