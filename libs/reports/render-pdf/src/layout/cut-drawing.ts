import type { ChartDrawing, ChartShape } from '@turnout/shared/charts';

/** From where to where a shape reaches down. */
interface Reach {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Cuts a drawing that is taller than is allowed between its groups, so that each piece can stand on a page of its own; a line that runs down along
 * them is cut as well. A drawing of one group, and a group that is too tall by itself, stay whole.
 */
export function cutDrawing(drawing: ChartDrawing, tallest: number): readonly ChartDrawing[] {
  if (drawing.height <= tallest) return [drawing];
  const cuts = cutsOf(drawing, tallest);
  return cuts.map((top, index) => pieceOf(drawing, top, cuts[index + 1] ?? drawing.height));
}

/** Where the pieces begin. */
function cutsOf({ shapes }: ChartDrawing, tallest: number): readonly number[] {
  const cuts = [0];
  for (const { top, bottom } of shapes.filter(isGroup).map(reachOf)) {
    const begin = cuts.at(-1) ?? 0;
    if (bottom - begin > tallest && top > begin) cuts.push(top);
  }
  return cuts;
}

function pieceOf({ width, shapes }: ChartDrawing, top: number, bottom: number): ChartDrawing {
  const inside = shapes.flatMap((shape): readonly ChartShape[] => {
    if (shape.kind === 'line' && shape.x1 === shape.x2) return lineWithin(shape, top, bottom);
    const begin = reachOf(shape).top;
    return begin >= top && begin < bottom ? [moved(shape, top)] : [];
  });
  return { width, height: bottom - top, shapes: inside };
}

type UprightLine = Extract<ChartShape, { readonly kind: 'line' }>;

function lineWithin(line: UprightLine, top: number, bottom: number): readonly ChartShape[] {
  const [from, to] = [Math.max(top, Math.min(line.y1, line.y2)), Math.min(bottom, Math.max(line.y1, line.y2))];
  return from < to ? [{ ...line, y1: from - top, y2: to - top }] : [];
}

function isGroup(shape: ChartShape): boolean {
  return shape.kind === 'group' && shape.frame === undefined;
}

function moved(shape: ChartShape, by: number): ChartShape {
  return by === 0 ? shape : { kind: 'group', shapes: [shape], frame: { x: 0, y: -by, scale: 1 } };
}

function reachOf(shape: ChartShape): Reach {
  switch (shape.kind) {
    case 'rect':
      return { top: shape.y, bottom: shape.y + shape.height };
    case 'line':
      return { top: Math.min(shape.y1, shape.y2), bottom: Math.max(shape.y1, shape.y2) };
    case 'circle':
      return { top: shape.y - shape.radius, bottom: shape.y + shape.radius };
    case 'text':
      return { top: shape.y - shape.size, bottom: shape.y + shape.size * 0.3 };
    case 'path':
      return { top: 0, bottom: 0 };
    case 'group': {
      const within = shape.frame === undefined ? shape.shapes.map(reachOf) : [];
      return within.length === 0
        ? { top: 0, bottom: 0 }
        : { top: Math.min(...within.map(({ top }) => top)), bottom: Math.max(...within.map(({ bottom }) => bottom)) };
    }
  }
}
