/** A point in a drawing whose y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Corners of the twelve stars of the EU emblem on a field of 3 : 2 with the given height, one upright five-pointed
 * star at each hour. Circle radius one third, star radius one eighteenth of the height.
 *
 * @see https://style-guide.europa.eu/en/content/-/isg/topic?identifier=annex-a1-graphics-guide-to-the-european-emblem
 */
export function euEmblemStars(height: number): readonly (readonly Point[])[] {
  const centre = { x: height * 0.75, y: height / 2 };
  const outer = height / 18;
  const inner = (outer * Math.sin(Math.PI / 10)) / Math.sin((7 * Math.PI) / 10);
  return Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6;
    const middle = { x: centre.x + (height / 3) * Math.sin(angle), y: centre.y - (height / 3) * Math.cos(angle) };
    return Array.from({ length: 10 }, (_, corner) => {
      const radius = corner % 2 === 0 ? outer : inner;
      const turn = (corner * Math.PI) / 5;
      return { x: middle.x + radius * Math.sin(turn), y: middle.y - radius * Math.cos(turn) };
    });
  });
}
