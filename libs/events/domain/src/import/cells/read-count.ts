import { readHeadcount } from '../../reading';
import type { ParticipantQuality } from '../../vocabulary';
import { plainWords, wordSet } from '../names/plain-words';
import { type AudiencePart, audiencePart } from '../words/audience-parts';
import { NOTHING_SIGNS, NOTHING_WORDS } from '../words/row-words';

/** How a count was written: a figure, about so many, one split into parts, several added up, or words that say nobody counted. */
export type CountForm = 'figure' | 'about' | 'parts' | 'sum' | 'nothing';

/** People at an event as a cell says it. */
export interface ReadCount {
  /** `null` where the cell says that nobody knows. */
  readonly count: number | null;
  readonly quality: ParticipantQuality;
  readonly parts: readonly (AudiencePart & { readonly count: number })[];
  readonly form: CountForm;
}

const NOTHING = wordSet(NOTHING_WORDS);
/** Behind a figure that nobody counted. */
const ABOUT_BEHIND =
  /\s*(?:\(?\s*(?:approx(?:imately)?|est(?:imate|imated)?|estim|ca|circa|about|estimativa|stima|szacunek|εκτίμηση|estimación|оценка|aptuveni|becsült|environ)\.?\s*\)?|\?)$/iu;

/** Tells whether a cell says that nobody knows, in words or signs. */
export function saysNothing(text: string): boolean {
  return NOTHING_SIGNS.test(text) || NOTHING.has(plainWords(text));
}

/** Reads a count as people write it: `~50`, `35+`, `30 online + 20`, `25 (15 women, 10 men)`, `n/a`. `null` for words that are no count. */
export function readCount(text: string): ReadCount | null {
  if (saysNothing(text)) return { count: null, quality: 'unknown', parts: [], form: 'nothing' };
  const said = text.trim();
  const bare = said.replace(ABOUT_BEHIND, '');
  const plain = readHeadcount(bare);
  if (plain === null) return readParts(bare);
  const isEstimate = plain.isEstimate || bare !== said;
  return { count: plain.count, quality: isEstimate ? 'estimate' : 'exact', parts: [], form: isEstimate ? 'about' : 'figure' };
}

interface Piece {
  readonly count: number;
  readonly words: string;
}

const PIECE = /^(?<before>\p{L}[^\d]*?)?[\s:=]*(?<count>\d{1,6})\s*(?<behind>[^\d]*)$/u;
/** A whole with its parts behind it, in brackets or after a colon. */
const WHOLE = /^(?<whole>[^(:[]+)[(:[](?<parts>[^)\]]+)[)\]]?$/u;
const SEPARATORS = /\s*(?:[+,;/&\n]|\s(?:and|e|i|y|et|und|και|и|un|és|plus)\s)\s*/u;

function readParts(text: string): ReadCount | null {
  const { whole, parts } = WHOLE.exec(text)?.groups ?? {};
  const total = whole === undefined ? null : readHeadcount(whole);
  const pieces = piecesOf(total === null ? text : String(parts));
  if (pieces === null) return total === null ? null : countOf(total.count, total.isEstimate, []);
  const named = nameParts(pieces);
  const sum = pieces.reduce((all, { count }) => all + count, 0);
  if (total !== null) return countOf(total.count, total.isEstimate, named && sum <= total.count ? named : []);
  const isAdded = pieces.length > 1 && (text.includes('+') || named !== null);
  return isAdded ? countOf(sum, false, named ?? [], 'sum') : oneNamed(named, sum);
}

/** A single figure with the words of a part: all of them are that part. */
function oneNamed(named: ReadCount['parts'] | null, sum: number): ReadCount | null {
  return named === null ? null : countOf(sum, false, named);
}

function countOf(count: number, isEstimate: boolean, parts: ReadCount['parts'], otherwise: CountForm = 'figure'): ReadCount {
  const plain = isEstimate ? 'about' : otherwise;
  return { count, quality: isEstimate ? 'estimate' : 'exact', parts, form: parts.length > 0 ? 'parts' : plain };
}

function piecesOf(text: string): readonly Piece[] | null {
  const pieces: Piece[] = [];
  for (const part of text.split(SEPARATORS)) {
    const { before = '', count, behind = '' } = PIECE.exec(part.trim())?.groups ?? {};
    if (count === undefined) return null;
    pieces.push({ count: Number(count), words: `${before} ${behind}`.trim() });
  }
  return pieces;
}

/** The parts by name; all of one dimension, or none. Of two, one without a name next to "online" is those who were there, and the other way round. */
function nameParts(pieces: readonly Piece[]): ReadCount['parts'] | null {
  const known = pieces.map(({ words }) => audiencePart(words));
  const first = known.find((part) => part !== null);
  if (!first) return null;
  const isOpposite = pieces.length === 2 && first.dimension === 'attendance';
  const named = pieces.map(({ count, words }, index) => {
    const own = known[index] ?? (isOpposite && words === '' ? opposite(first) : null);
    return own && own.dimension === first.dimension ? { ...own, count } : null;
  });
  const all = named.filter((part) => part !== null);
  return all.length === pieces.length && new Set(all.map(({ category }) => category)).size === all.length ? all : null;
}

function opposite({ dimension, category }: AudiencePart): AudiencePart {
  return { dimension, category: category === 'online' ? 'on-site' : 'online' };
}
