import * as fc from 'fast-check';
import { PICTURE_FRAME, pictureRows, type PlacedPicture, type Shaped } from './picture-rows';

type Placed = PlacedPicture<Shaped>;

const shape = (width: number, height: number): { width: number; height: number } => ({ width, height });

describe('pictureRows', () => {
  it('sets pairs of one height as wide as the frame, and a single one above them', () => {
    const rows = pictureRows([shape(400, 300), shape(400, 300), shape(300, 400)]);
    expect(rows.map((row) => row.length)).toEqual([1, 2]);
    const [single, left, right] = rows.flat() as [Placed, Placed, Placed];
    expect(single.height).toBeCloseTo(PICTURE_FRAME.tallest);
    expect(left.height).toBeCloseTo(right.height);
    expect(right.x).toBeCloseTo(left.width + PICTURE_FRAME.gap);
    expect(right.height).toBeLessThanOrEqual(PICTURE_FRAME.tallest);
  });

  it('has no row for no picture', () => {
    expect(pictureRows([])).toEqual([]);
  });

  it('loses no picture, keeps their order and shapes, and stays within the frame', () => {
    const shapes = fc.array(fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(shapes, (pictures) => {
        const rows = pictureRows(pictures);
        expect(rows.flat().map(({ picture }) => picture)).toEqual(pictures);
        for (const { picture, x, width, height } of rows.flat()) {
          expect(width / height).toBeCloseTo(picture.width / picture.height, 6);
          expect(x + width).toBeLessThanOrEqual(PICTURE_FRAME.width + 0.001);
          expect(height).toBeLessThanOrEqual(PICTURE_FRAME.tallest + 0.001);
        }
      }),
    );
  });
});
