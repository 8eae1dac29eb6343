/** One benchmark beside its floor: both sides measured in the same run, in turns. */
export interface Comparison {
  readonly name: string;
  /** What a figure is: milliseconds of CPU per request, seconds of CPU per document. */
  readonly unit: string;
  readonly ours: readonly number[];
  readonly floor: readonly number[];
  /** What stands as the floor. */
  readonly floorName: string;
}

/** The middle value; the mean of the two in the middle for an even number of them. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Ratio of our figure to the floor's, pair by pair, so that a machine that slows down in between does not matter. */
export function medianRatio({ ours, floor }: Comparison): number {
  return median(ours.map((value, index) => value / (floor[index] ?? Number.NaN)));
}

/** The comparisons as a table in Markdown, ready for `docs/performance.md`. */
export function table(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((comparison) =>
    [
      comparison.name,
      figure(median(comparison.ours), comparison.unit),
      figure(median(comparison.floor), comparison.unit),
      `${medianRatio(comparison).toFixed(2)} ×`,
      comparison.floorName,
    ].join(' | '),
  );
  return ['| benchmark | Turnout | floor | ratio | the floor is |', '|---|---:|---:|---:|---|', ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  );
}

/** Three digits that say something, never as a power of ten. */
function figure(value: number, unit: string): string {
  return `${value < 1000 ? value.toPrecision(3) : value.toFixed(0)} ${unit}`;
}
