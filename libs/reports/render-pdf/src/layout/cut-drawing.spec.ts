import { type ChartDrawing, drawChart, textsOf } from '@turnout/shared/charts';
import { cutDrawing } from './cut-drawing';

const SETTING = { width: 500, locale: 'en-GB', notKnown: 'not known' };

function bars(count: number): ChartDrawing {
  const categories = Array.from({ length: count }, (_, index) => ({ label: `Partner ${String(index)}` }));
  const series = [{ name: 'Participants', values: categories.map((_, index) => (index % 7 === 0 ? null : index)) }];
  return drawChart({ kind: 'bars', direction: 'across', valueLabel: 'Participants', categories, series }, SETTING);
}

describe('cutDrawing', () => {
  it('leaves a drawing whole that is not too tall', () => {
    const drawing = bars(4);
    expect(cutDrawing(drawing, drawing.height)).toEqual([drawing]);
  });

  it('cuts between bars, says every label and value once and in order, and runs the axis down along each piece', () => {
    const drawing = bars(80);
    const pieces = cutDrawing(drawing, 400);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.flatMap(({ shapes }) => textsOf(shapes).map(({ text }) => text))).toEqual(
      textsOf(drawing.shapes).map(({ text }) => text),
    );
    for (const { height, shapes } of pieces) {
      expect(height).toBeLessThanOrEqual(400);
      expect(shapes.filter(({ kind }) => kind === 'line')).toHaveLength(1);
      for (const shape of shapes) if (shape.kind === 'line') expect([shape.y1 >= 0, shape.y2 <= height]).toEqual([true, true]);
    }
    expect(pieces.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(drawing.height, 6);
  });

  it('leaves a drawing whole that has nothing to be cut between, such as a map', () => {
    const country = { code: 'IT', label: 'Italy', value: 3 };
    const map = drawChart({ kind: 'map', valueLabel: 'Events', countries: [country], elsewhere: [] }, SETTING);
    expect(cutDrawing(map, map.height / 4)).toHaveLength(1);
  });
});
