import type { CellReader } from '../cells/cell-reader';
import type { ColumnChoice, ColumnFact, ImportColumn, RawCell } from '../contract';
import type { Lexicon } from '../names/lexicon';
import type { Part } from '../table/parts';
import { type ColumnProfile, profileOf } from './column-profile';
import { guessFacts } from './guess-facts';
import type { HeadingMeaning } from './heading-meaning';
import type { OpenColumn } from './open-column';

/** Facts that several columns can say. */
const SHARED: readonly ColumnFact[] = ['breakdown', 'note', 'ignore', 'coPartners'];
/** Of two columns that say the same, what the second one says. */
const SECOND: Readonly<Partial<Record<ColumnFact, ColumnFact>>> = { partners: 'coPartners', days: 'endsOn', title: 'summary' };

/** What the columns of a part say: by choice, by their headings, or by what their cells hold. */
export function columnsOf(part: Part, lexicon: Lexicon, reader: CellReader, choices: readonly ColumnChoice[]): readonly ImportColumn[] {
  const rows = part.lines.filter(({ isHeading }) => !isHeading).map(({ raw }) => raw.cells);
  const open = Array.from({ length: Math.max(part.width, part.headings.length) }, (_none, index) =>
    openColumn(part, index, rows, lexicon, reader),
  );
  const chosen = new Map(choices.filter(({ part: of = 0 }) => of === part.index).map((choice) => [choice.index, choice]));
  const taken = new Set([...chosen.values()].map(({ fact }) => fact));
  const headed = headedFacts(
    open.filter(({ index }) => !chosen.has(index)),
    taken,
  );
  const guessed = guessFacts(
    open.filter(({ index }) => !chosen.has(index) && !headed.has(index)),
    taken,
  );
  return open.map(({ index, header, meaning }) => {
    const known = { part: part.index, index, header };
    const choice = chosen.get(index);
    if (choice) return { ...known, ...factOf(choice.fact, choice), isSure: true, why: { key: 'chosen', params: {} } };
    const said = headed.get(index);
    if (said)
      return { ...known, ...factOf(said, meaning), isSure: meaning?.isWhole === true, why: { key: 'heading', params: { words: header } } };
    const fact = guessed.get(index);
    if (fact) return { ...known, fact, isSure: false, why: { key: 'content', params: {} } };
    return { ...known, fact: 'note', isSure: header === '', why: { key: 'unknown-heading', params: { words: header } } };
  });
}

function openColumn(part: Part, index: number, rows: readonly (readonly RawCell[])[], lexicon: Lexicon, reader: CellReader): OpenColumn {
  const cells = rows.flatMap((row) => row[index] ?? []);
  return { index, header: part.headings[index] ?? '', meaning: part.meanings[index] ?? null, profile: profileOf(cells, lexicon, reader) };
}

function factOf(
  fact: ColumnFact,
  of: { readonly dimension?: string; readonly category?: string } | null,
): Pick<ImportColumn, 'fact' | 'dimension' | 'category'> {
  if (fact !== 'breakdown') return { fact };
  return { fact, dimension: of?.dimension ?? 'audience', category: of?.category ?? '' };
}

/** Numbers are judged last: where no other column counts people, they do. */
function headedFacts(columns: readonly OpenColumn[], taken: Set<ColumnFact>): ReadonlyMap<number, ColumnFact> {
  const isNumber = ({ meaning }: OpenColumn): boolean => meaning?.fact === 'number';
  const inTurn = [...columns.filter((column) => !isNumber(column)), ...columns.filter(isNumber)];
  return new Map(
    inTurn.flatMap((column) => [byHeading(column, taken)].flatMap((fact) => (fact === null ? [] : [[column.index, fact] as const]))),
  );
}

/** What a heading says, unless its cells hold something else, or another column says it already. */
function byHeading({ meaning, profile }: OpenColumn, taken: Set<ColumnFact>): ColumnFact | null {
  if (!meaning) return null;
  const said = settled(meaning, profile, taken);
  const isFree = (wanted: ColumnFact): boolean => !taken.has(wanted) || SHARED.includes(wanted);
  if (said === null) return null;
  const second = SECOND[said] ?? 'note';
  const fact = isFree(said) ? said : isFree(second) ? second : 'note';
  taken.add(fact);
  return fact;
}

function settled({ fact, dimension }: HeadingMeaning, profile: ColumnProfile, taken: ReadonlySet<ColumnFact>): ColumnFact | null {
  const { filled, figures, isNumbering } = profile;
  const areFigures = figures > 0.5;
  switch (fact) {
    case 'breakdown':
      if (filled === 0 || areFigures) return 'breakdown';
      if (dimension === 'attendance') return 'mode';
      if (dimension === 'origin') return 'place';
      return figures > 0 ? 'breakdown' : null;
    case 'number':
      if (profile.isIdentity) return 'event';
      return areFigures && !isNumbering && !taken.has('participants') ? 'participants' : 'number';
    case 'title':
      return areFigures && filled > 1 ? 'meetings' : 'title';
    default:
      return fact;
  }
}
