/** What a column asks for, in points with its padding. */
export interface ColumnNeed {
  /** Width of the widest thing in it that must not be broken: its figures. 0 for text. */
  readonly unbreakable: number;
  /** Width of its widest word, the heading's among them. */
  readonly word: number;
  /** Width at which "not known" stands on one line among its figures. 0 for text. */
  readonly missing: number;
  /** Width at which nothing has to be broken. */
  readonly natural: number;
  /** Share of the width beyond what is needed at least. */
  readonly grow: number;
}

/** Above this a long word is broken rather than allowed to widen its column. */
const WIDEST_WORD = 100;
/** A column that does not grow gets this much if it asks for it. */
const COMFORT = 76;
/** A column of text that does not grow takes no more than this while another can take the rest. */
const WIDEST_NARROW = 112;
const NARROWEST = 20;

/**
 * Widths of the columns of a table, which always add up to `available`: first what words and figures need, then what
 * growing columns want, then what the others want, then the rest to those that grow.
 */
export function columnWidths(needs: readonly ColumnNeed[], available: number): readonly number[] {
  const least = needs.map(floorOf);
  if (sum(least) > available) return squeeze(needs, least, available);
  const comfortable = needs.map((need, index) => Math.max(need.missing, least[index] ?? 0));
  const floors = sum(comfortable) > available ? least : comfortable;
  let widths = pour(floors, needs, available - sum(floors), (need) => need.grow, true);
  widths = pour(widths, needs, available - sum(widths), () => 1, true);
  return pour(widths, needs, available - sum(widths), restWeight(needs), false);
}

/** Whether no figure has to be broken in the width. */
export function figuresFit(needs: readonly ColumnNeed[], available: number): boolean {
  return sum(needs.map(leastOf)) <= available;
}

function floorOf(need: ColumnNeed): number {
  if (need.unbreakable > 0) return Math.max(need.unbreakable, need.word);
  const word = Math.min(need.word, WIDEST_WORD);
  return need.grow > 0 && need.natural > COMFORT ? word : Math.max(word, Math.min(need.natural, COMFORT));
}

function leastOf(need: ColumnNeed): number {
  return Math.max(need.unbreakable, Math.min(NARROWEST, floorOf(need)));
}

function wantOf(need: ColumnNeed): number {
  return need.grow > 0 || need.unbreakable > 0 ? need.natural : Math.min(need.natural, WIDEST_NARROW);
}

function restWeight(needs: readonly ColumnNeed[]): (need: ColumnNeed) => number {
  if (needs.some((need) => need.grow > 0)) return (need) => need.grow;
  if (needs.some((need) => need.unbreakable === 0)) return (need) => (need.unbreakable > 0 ? 0 : 1);
  return () => 1;
}

/** Shares out `amount` by weight, to nobody more than it wants where `isCapped`. */
function pour(
  widths: readonly number[],
  needs: readonly ColumnNeed[],
  amount: number,
  weightOf: (need: ColumnNeed) => number,
  isCapped: boolean,
): readonly number[] {
  const out = [...widths];
  let rest = amount;
  let open = needs.flatMap((need, index) => (weightOf(need) > 0 ? [{ index, weight: weightOf(need), want: wantOf(need) }] : []));
  while (rest > 0.001 && open.length > 0) {
    const share = rest / sum(open.map(({ weight }) => weight));
    const lackOf = ({ index, want }: (typeof open)[number]): number => Math.max(0, want - (out[index] ?? 0));
    const modest = isCapped ? open.filter((column) => lackOf(column) <= share * column.weight) : [];
    for (const column of modest.length > 0 ? modest : open) {
      const given = modest.length > 0 ? lackOf(column) : share * column.weight;
      out[column.index] = (out[column.index] ?? 0) + given;
      rest -= given;
    }
    open = modest.length > 0 ? open.filter((column) => !modest.includes(column)) : [];
  }
  return out;
}

/** Too little room for every word: words give way, then figures too. */
function squeeze(needs: readonly ColumnNeed[], floors: readonly number[], available: number): readonly number[] {
  const least = needs.map(leastOf);
  const needed = sum(least);
  if (needed >= available) return least.map((width) => (width * available) / needed);
  const share = (available - needed) / (sum(floors) - needed);
  return floors.map((floor, index) => (least[index] ?? 0) + (floor - (least[index] ?? 0)) * share);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
