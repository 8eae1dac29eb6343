/** Lines of a scale that are wanted, at most. */
const MOST_STEPS = 5;
const FACTORS = [1, 2, 5, 10] as const;

/** Even whole numbers from zero to the first that is not below the most: what is written beside an axis. */
export function valueScale(most: number): readonly number[] {
  const raw = Math.max(1, most) / MOST_STEPS;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = FACTORS.find((each) => each * power >= raw) as number;
  const step = Math.max(1, Math.round(factor * power));
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, index) => index * step);
}
