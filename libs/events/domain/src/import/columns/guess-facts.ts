import type { ColumnFact } from '../contract';
import type { ColumnProfile } from './column-profile';
import type { OpenColumn } from './open-column';

type Share = Exclude<keyof { [K in keyof ColumnProfile as ColumnProfile[K] extends number ? K : never]: number }, 'filled' | 'length'>;

/** What most cells of a column hold, and the fact that it says then. The surest first; counts last, since many things are figures. */
const GUESSES: readonly (readonly [Share, ColumnFact])[] = [
  ['dates', 'days'],
  ['types', 'type'],
  ['countries', 'country'],
  ['partners', 'partners'],
  ['figures', 'participants'],
];
const MOST = 0.6;
/** Longer on average than a name of a place. */
const TITLE_LENGTH = 12;

/** What columns without headings say, by what their cells hold; each fact once, and none that another column says. */
export function guessFacts(open: readonly OpenColumn[], taken: ReadonlySet<ColumnFact>): ReadonlyMap<number, ColumnFact> {
  const facts = new Map<number, ColumnFact>();
  for (const [share, fact] of GUESSES) {
    const likely = open.filter(
      ({ index, profile }) => !facts.has(index) && profile[share] >= MOST && !(share === 'figures' && profile.isNumbering),
    );
    // Sheets begin with numbers of lines, and end with counts.
    const column = share === 'figures' ? likely.at(-1) : likely[0];
    if (column && !isTaken(fact, taken)) facts.set(column.index, fact);
  }
  const numbering = open.find(({ index, profile }) => !facts.has(index) && profile.isNumbering);
  if (numbering && !taken.has('number')) facts.set(numbering.index, 'number');
  const texts = open.filter(({ index, profile }) => !facts.has(index) && profile.length >= TITLE_LENGTH);
  const [longest] = [...texts].sort((one, other) => other.profile.length - one.profile.length);
  if (longest && !taken.has('title')) facts.set(longest.index, 'title');
  return facts;
}

/** Days and partners can be told in two ways. */
function isTaken(fact: ColumnFact, taken: ReadonlySet<ColumnFact>): boolean {
  if (fact === 'days') return taken.has('days') || taken.has('startsOn') || taken.has('placeAndDays');
  if (fact === 'partners') return taken.has('partners') || taken.has('leadPartner');
  return taken.has(fact);
}
