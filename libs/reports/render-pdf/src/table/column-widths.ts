/** What a column asks for, in points with its padding. */
export interface ColumnNeed {
  /** Width of its widest word. */
  readonly word: number;
  /** Width at which nothing has to be broken. */
  readonly natural: number;
  /** Share of the width beyond what is needed at least. */
  readonly grow: number;
  /** Figures are never broken while there is a way around it. */
  readonly isFigure: boolean;
}

/** Above this a long word is broken rather than allowed to widen its column. */
const WIDEST_WORD = 100;
/** A column that asks for no more than this gets it whole. */
const COMFORT = 76;
const NARROWEST_TEXT = 30;

/**
 * Widths of the columns of a table, which always add up to `available`: first what words and figures need, then what
 * growing columns want, then what the others want, then the rest to those that grow.
 */
export function columnWidths(needs: readonly ColumnNeed[], available: number): readonly number[] {
  const floors = needs.map(floorOf);
  const asked = sum(floors);
  if (asked > available) return squeeze(needs, floors, available);
  let widths = pour(floors, needs, available - asked, (need) => need.grow, true);
  widths = pour(widths, needs, available - sum(widths), () => 1, true);
  const takesRest = restWeight(needs);
  return pour(widths, needs, available - sum(widths), takesRest, false);
}

function floorOf(need: ColumnNeed): number {
  if (need.isFigure) return need.word;
  if (need.natural <= COMFORT) return need.natural;
  return Math.min(need.word, WIDEST_WORD);
}

function restWeight(needs: readonly ColumnNeed[]): (need: ColumnNeed) => number {
  if (needs.some((need) => need.grow > 0)) return (need) => need.grow;
  if (needs.some((need) => !need.isFigure)) return (need) => (need.isFigure ? 0 : 1);
  return () => 1;
}

/** Shares out `amount` by weight, to nobody more than it wants where `isCapped`. */
function pour(
  widths: readonly number[],
  needs: readonly ColumnNeed[],
  amount: number,
  weightOf: (need: ColumnNeed) => number,
  isCapped: boolean,
): number[] {
  const out = [...widths];
  let rest = amount;
  let open = needs.map((need, index) => ({ need, index })).filter(({ need }) => weightOf(need) > 0);
  while (rest > 0.001 && open.length > 0) {
    const weights = open.reduce((total, { need }) => total + weightOf(need), 0);
    const share = rest / weights;
    const satisfied = isCapped ? open.filter(({ need, index }) => need.natural - (out[index] ?? 0) <= share * weightOf(need)) : [];
    const served = satisfied.length > 0 ? satisfied : open;
    for (const { need, index } of served) {
      const wanted = need.natural - (out[index] ?? 0);
      const given = satisfied.length > 0 ? Math.max(0, wanted) : share * weightOf(need);
      out[index] = (out[index] ?? 0) + given;
      rest -= given;
    }
    open = satisfied.length > 0 ? open.filter((column) => !satisfied.includes(column)) : [];
  }
  return out;
}

/** Too little room for every word: text columns give way first, then all of them. */
function squeeze(needs: readonly ColumnNeed[], floors: readonly number[], available: number): readonly number[] {
  const figures = sum(floors.filter((_, index) => needs[index]?.isFigure === true));
  const texts = floors.filter((_, index) => needs[index]?.isFigure !== true);
  const leftForText = available - figures;
  if (texts.length === 0 || leftForText < NARROWEST_TEXT * texts.length) {
    return floors.map((floor) => (floor * available) / sum(floors));
  }
  const slack = texts.map((floor) => Math.max(0, floor - NARROWEST_TEXT));
  const base = leftForText - NARROWEST_TEXT * texts.length;
  const share = base / Math.max(sum(slack), 1);
  return floors.map((floor, index) =>
    needs[index]?.isFigure === true ? floor : NARROWEST_TEXT + Math.max(0, floor - NARROWEST_TEXT) * share,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
