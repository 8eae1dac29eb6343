/** A piece of text that both have, or that only the one or the other has. */
export interface TextPiece {
  readonly state: 'same' | 'added' | 'gone';
  readonly text: string;
}

/** A paragraph that says something else; its pieces, one behind the other, are both texts at once. */
export interface ParagraphDifference {
  readonly state: 'added' | 'gone' | 'changed';
  readonly pieces: readonly TextPiece[];
}

/** A word with what holds it together ("1,234", "Soci@ll", "e-mail"), white space, or one sign. */
const WORD = /[\p{L}\p{N}]+(?:[.,'’@-][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu;
/** Cells of the table beyond which two texts are held to be different as a whole: comparing them would keep everybody waiting. */
const MOST_CELLS = 4_000_000;
/** Share of the words that two paragraphs must have in common to be one paragraph that was changed. */
const ALIKE = 0.35;

interface Step<T> {
  readonly state: TextPiece['state'];
  readonly item: T;
}

/** Compares two texts word by word. */
export function differWords(before: string, after: string): readonly TextPiece[] {
  const pieces: { state: TextPiece['state']; text: string }[] = [];
  for (const { state, item } of differ(before.match(WORD) ?? [], after.match(WORD) ?? [])) {
    const last = pieces.at(-1);
    if (last?.state === state) last.text += item;
    else pieces.push({ state, text: item });
  }
  return pieces;
}

/** Compares two texts paragraph by paragraph, and those that were changed word by word. Paragraphs that stayed are left out. */
export function differParagraphs(before: readonly string[], after: readonly string[]): readonly ParagraphDifference[] {
  const differences: ParagraphDifference[] = [];
  let [gone, added]: [string[], string[]] = [[], []];
  const settle = (): void => {
    differences.push(...pairs(gone, added));
    [gone, added] = [[], []];
  };
  for (const { state, item } of differ(before, after)) {
    if (state === 'same') settle();
    else (state === 'gone' ? gone : added).push(item);
  }
  settle();
  return differences;
}

/** Paragraphs that took the place of others, each beside the one it replaced. */
function pairs(gone: readonly string[], added: readonly string[]): readonly ParagraphDifference[] {
  return Array.from({ length: Math.max(gone.length, added.length) }, (_, index) => differPair(gone[index], added[index])).flat();
}

function differPair(gone: string | undefined, added: string | undefined): readonly ParagraphDifference[] {
  const alone: ParagraphDifference[] = [
    ...(gone === undefined ? [] : [{ state: 'gone' as const, pieces: [{ state: 'gone' as const, text: gone }] }]),
    ...(added === undefined ? [] : [{ state: 'added' as const, pieces: [{ state: 'added' as const, text: added }] }]),
  ];
  if (gone === undefined || added === undefined) return alone;
  const pieces = differWords(gone, added);
  const common = pieces.filter(({ state }) => state === 'same').reduce((sum, { text }) => sum + text.trim().length, 0);
  return common >= ALIKE * Math.min(gone.length, added.length) ? [{ state: 'changed', pieces }] : alone;
}

/** The longest sequence that both have stays; everything else is gone or was added, the gone before the added. */
function differ<T>(before: readonly T[], after: readonly T[]): readonly Step<T>[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const same = (items: readonly T[]): readonly Step<T>[] => items.map((item) => ({ state: 'same', item }));
  return [
    ...same(before.slice(0, start)),
    ...differMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
}

function differMiddle<T>(before: readonly T[], after: readonly T[]): readonly Step<T>[] {
  const width = after.length + 1;
  if ((before.length + 1) * width > MOST_CELLS) {
    return [...before.map((item) => ({ state: 'gone' as const, item })), ...after.map((item) => ({ state: 'added' as const, item }))];
  }
  const longest = commonLengths(before, after);
  const common = (row: number, column: number): number => longest[row * width + column] as number;
  const steps: Step<T>[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      steps.push({ state: 'same', item: before[row++] as T });
      column++;
    } else if (column === after.length || (row < before.length && common(row + 1, column) >= common(row, column + 1))) {
      steps.push({ state: 'gone', item: before[row++] as T });
    } else {
      steps.push({ state: 'added', item: after[column++] as T });
    }
  }
  return steps;
}

/** How much of the rests from each pair of places on is common, row by row. */
function commonLengths<T>(before: readonly T[], after: readonly T[]): Uint32Array {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] as number;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const isSame = before[row] === after[column];
      longest[row * width + column] = isSame ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return longest;
}
