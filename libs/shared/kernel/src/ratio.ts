/** An exact fraction of whole numbers, never rounded and never capped: 301 of 150 stays 301/150. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Makes a ratio, or `null` where there is nothing to divide by: a promise of nothing is neither kept nor broken. */
export function ratio(numerator: number, denominator: number): Ratio | null {
  return denominator === 0 ? null : { numerator, denominator };
}

/** The ratio as a number, for drawing and formatting only. */
export function ratioValue({ numerator, denominator }: Ratio): number {
  return numerator / denominator;
}
