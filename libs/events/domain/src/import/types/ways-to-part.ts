import type { Lexicon } from '../names/lexicon';
import { type Gap, type LabelledRow, restartsIn } from './blocks';
import { pieceLength } from './label';

/** A way to part the rows of a gap: those before `at` are of the type above, the others of the one below. */
export interface Way {
  readonly at: number;
  readonly above: string;
  readonly below: string;
}

interface Weighed extends Way {
  readonly cost: number;
}

/** Dates in order within a block say more than letters. */
const COST = { restart: 3, piece: 2, guessed: 1 } as const;
/** More answers than this nobody reads. */
const MAX_RESTARTS = 6;
const MAX_WAYS = 5;
const MAX_GUESSED = 3;

/**
 * The ways to part the rows of a gap, the likeliest first: at a row where dates begin again, and so that pieces of labels stand with the
 * type whose they are. Where nothing stands above or below, types are tried that no row of the table names.
 */
export function waysToPart(rows: readonly LabelledRow[], gap: Gap, lexicon: Lexicon): readonly Way[] {
  const restarts = restartsIn(rows, gap);
  const pairs = pairsOf(rows, gap, lexicon);
  const shown = [...new Set(pairs.flatMap(({ above, below }) => [above, below]))].map((code) => ({ code, label: lexicon.labelOf(code) }));
  const firstPiece = gap.pieces[0]?.at ?? gap.to;
  const places = [...new Set([...restarts.slice(0, MAX_RESTARTS), gap.to, gap.from, firstPiece])];
  const ways = pairs.flatMap(({ above, below, cost }) =>
    places.map((at): Weighed => {
      // No block begins where both sides are of one type.
      const mended = above !== below && restarts.includes(at) ? 1 : 0;
      const misplaced = gap.pieces.filter((piece) => showsOther(piece.words, piece.at < at ? above : below, shown)).length;
      return { at, above, below, cost: cost + (restarts.length - mended) * COST.restart + misplaced * COST.piece };
    }),
  );
  const once = new Map<string, Weighed>();
  for (const way of [...ways].sort((one, other) => one.cost - other.cost)) {
    const name = nameOf(way, gap);
    if (!once.has(name)) once.set(name, way);
  }
  return [...once.values()].slice(0, MAX_WAYS);
}

/** All rows of one type are the same way, whatever stands on the other side. */
function nameOf({ at, above, below }: Way, { from, to }: Gap): string {
  if (at <= from) return `all ${below}`;
  return at >= to ? `all ${above}` : `${at} ${above} ${below}`;
}

function pairsOf(
  rows: readonly LabelledRow[],
  gap: Gap,
  lexicon: Lexicon,
): readonly { readonly above: string; readonly below: string; readonly cost: number }[] {
  const [above, below] = [codeOf(gap.above), codeOf(gap.below)];
  if (above !== null && below !== null) return [{ above, below, cost: 0 }];
  const named = new Set(rows.flatMap(({ label }) => (label.kind === 'type' ? [label.code] : [])));
  const others = lexicon.codesOf('type').filter((code) => !named.has(code));
  const shown = (code: string): number => gap.pieces.reduce((sum, { words }) => sum + pieceLength(words, lexicon.labelOf(code)), 0);
  const known = (above ?? below) as string;
  const guessed = [...others].sort((one, other) => shown(other) - shown(one)).slice(0, MAX_GUESSED);
  const alone = { above: known, below: known, cost: 0 };
  return [alone, ...guessed.map((code) => ({ above: above ?? code, below: below ?? code, cost: COST.guessed }))];
}

function codeOf(label: Gap['above']): string | null {
  return label?.kind === 'type' ? label.code : null;
}

/** Tells whether a piece shows more of another type than of the one it stands with. */
function showsOther(words: string, own: string, types: readonly { readonly code: string; readonly label: string }[]): boolean {
  const lengths = types.map(({ code, label }) => ({ isOwn: code === own, length: pieceLength(words, label) }));
  const longest = (isOwn: boolean): number => Math.max(0, ...lengths.filter((each) => each.isOwn === isOwn).map(({ length }) => length));
  return longest(false) > longest(true);
}
