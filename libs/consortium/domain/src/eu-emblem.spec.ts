import { euEmblemStars } from './eu-emblem';

describe('euEmblemStars', () => {
  const height = 180;
  const stars = euEmblemStars(height);

  it('draws twelve stars of five points each', () => {
    expect(stars.map((corners) => corners.length)).toEqual(Array.from({ length: 12 }, () => 10));
  });

  it('sets them upright on a circle of a third of the height in the middle of the field', () => {
    for (const [hour, corners] of stars.entries()) {
      const [tip] = corners;
      const middle = { x: tip!.x, y: tip!.y + height / 18 };
      expect(Math.hypot(middle.x - height * 0.75, middle.y - height / 2)).toBeCloseTo(height / 3, 9);
      expect(Math.atan2(middle.x - height * 0.75, height / 2 - middle.y)).toBeCloseTo(
        hour > 6 ? ((hour - 12) * Math.PI) / 6 : (hour * Math.PI) / 6,
        9,
      );
    }
  });

  it('keeps every star inside the field', () => {
    for (const { x, y } of stars.flat()) {
      expect(x > 0 && x < height * 1.5).toBe(true);
      expect(y > 0 && y < height).toBe(true);
    }
  });
});
