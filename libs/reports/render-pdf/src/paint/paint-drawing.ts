import { type ChartColour, DASHES, type Paint, PAPER_LOOK } from '@turnout/shared/charts';
import { assertNever } from '@turnout/shared/kernel';
import type { PlacedDrawing } from '../layout/page-plan';
import type { DrawnShape, DrawnText } from '../layout/set-drawing';
import type { EmbeddedFont } from './embedded-font';
import type { GlyphEncoder } from './glyph-encoder';
import { fine, fromBottom, points, rgb } from './numbers';
import { pathOperators } from './path-operators';

/** How far the handles of a quarter of a circle reach, of its radius. */
const HANDLE = 0.5523;

/** What a drawing is painted with. */
interface Brush {
  readonly encoder: GlyphEncoder;
  /** Fonts that the page has to name. */
  readonly fonts: Set<EmbeddedFont>;
}

/** Operators of a drawing, its upper left corner in its place: depths count downwards within, and letters are turned up again. */
export function drawingOperators({ shapes, x, y, scale }: PlacedDrawing, brush: Brush): string {
  const size = fine(scale);
  return `q\n${size} 0 0 -${size} ${points(x)} ${points(fromBottom(y))} cm\n${operatorsOf(shapes, brush)}Q\n`;
}

function operatorsOf(shapes: readonly DrawnShape[], brush: Brush): string {
  return shapes.map((shape) => operators(shape, brush)).join('');
}

function operators(shape: DrawnShape, brush: Brush): string {
  switch (shape.kind) {
    case 'rect':
      return painted(`${fine(shape.x)} ${fine(shape.y)} ${fine(shape.width)} ${fine(shape.height)} re`, shape);
    case 'line':
      return painted(`${fine(shape.x1)} ${fine(shape.y1)} m ${fine(shape.x2)} ${fine(shape.y2)} l`, shape);
    case 'circle':
      return painted(circle(shape), shape);
    case 'path':
      return painted(pathOperators(shape.path), shape);
    case 'text':
      return text(shape, brush);
    case 'group': {
      const { frame } = shape;
      const inside = operatorsOf(shape.shapes, brush);
      return frame === null
        ? inside
        : `q\n${fine(frame.scale)} 0 0 ${fine(frame.scale)} ${fine(frame.x)} ${fine(frame.y)} cm\n${inside}Q\n`;
    }
    default:
      return assertNever(shape);
  }
}

function painted(outline: string, { fill, stroke, strokeWidth = 1, dash }: Paint): string {
  const ink = fill === undefined ? '' : `${colourOf(fill)} rg `;
  const pen = stroke === undefined ? '' : `${colourOf(stroke)} RG ${fine(strokeWidth)} w `;
  const paint = fill === undefined ? (stroke === undefined ? 'n' : 'S') : stroke === undefined ? 'f' : 'B';
  const [broken, whole] = dash === undefined ? ['', ''] : [`[${DASHES[dash].map(fine).join(' ')}] 0 d `, '[] 0 d '];
  return `${ink}${pen}${broken}${outline} ${paint}\n${whole}`;
}

function circle({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }): string {
  const handle = radius * HANDLE;
  const quarter = (...at: readonly number[]): string => `${at.map(fine).join(' ')} c`;
  return [
    `${fine(x + radius)} ${fine(y)} m`,
    quarter(x + radius, y + handle, x + handle, y + radius, x, y + radius),
    quarter(x - handle, y + radius, x - radius, y + handle, x - radius, y),
    quarter(x - radius, y - handle, x - handle, y - radius, x, y - radius),
    quarter(x + handle, y - radius, x + radius, y - handle, x + radius, y),
    'h',
  ].join(' ');
}

function text({ line, style, fill, x, y, isTurned }: DrawnText, { encoder, fonts }: Brush): string {
  const font = encoder.fontOf(style.face);
  fonts.add(font);
  const turn = isTurned ? '0 -1 -1 0' : '1 0 0 -1';
  const set = `/${font.id} ${fine(style.size)} Tf ${turn} ${fine(x)} ${fine(y)} Tm ${encoder.line(line, style)} TJ`;
  return `BT ${colourOf(fill)} rg ${set} ET\n`;
}

function colourOf(name: ChartColour): string {
  return rgb(PAPER_LOOK[name]);
}
