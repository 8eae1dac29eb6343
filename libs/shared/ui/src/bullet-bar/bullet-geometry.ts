/** Where the parts of a bullet bar lie, in per cent of its width. */
export interface BulletGeometry {
  /** Length of what was reached, up to the promise. */
  readonly reached: number;
  /** Length of what was reached beyond the promise. */
  readonly surplus: number;
  /** Length of what is planned, behind all that was reached. */
  readonly planned: number;
  /** Place of the promise's mark. */
  readonly promise: number;
}

/**
 * Lays out a bullet bar: the scale runs to whichever is larger, so that 301 of 150 is drawn as twice the promise and not cut off at it.
 *
 * Takes whole counts, 0 or more. A promise of nothing stands at the very start.
 */
export function bulletGeometry(reached: number, promised: number, planned = 0): BulletGeometry {
  const scale = Math.max(reached + planned, promised);
  if (scale === 0) return { reached: 0, surplus: 0, planned: 0, promise: 0 };
  const share = (count: number): number => (count / scale) * 100;
  return {
    reached: share(Math.min(reached, promised)),
    surplus: share(Math.max(0, reached - promised)),
    planned: share(planned),
    promise: share(promised),
  };
}
