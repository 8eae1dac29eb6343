import type { ChartDrawing, ChartShape, ChartText } from '@turnout/shared/charts';
import type { Line } from '../text/line';
import type { TextStyle } from '../text/text-style';
import type { Typesetter } from '../text/typesetter';

/** A line of text of a drawing, measured: it begins at `x`, its base line is at `y`. */
export interface DrawnText extends Pick<ChartText, 'kind' | 'fill' | 'x' | 'y'> {
  readonly line: Line;
  readonly style: TextStyle;
  /** Whether it is read upwards. */
  readonly isTurned: boolean;
}

/** Shapes in a frame of their own. */
export interface DrawnGroup {
  readonly kind: 'group';
  readonly shapes: readonly DrawnShape[];
  readonly frame: { readonly x: number; readonly y: number; readonly scale: number } | null;
}

/** What a drawing is made of, with all its text measured. */
export type DrawnShape = Exclude<ChartShape, { readonly kind: 'text' | 'group' }> | DrawnText | DrawnGroup;

/** Measures the text of a drawing in our own typeface: only then is it known where a centred line begins. */
export function setDrawing(shapes: ChartDrawing['shapes'], typesetter: Typesetter): readonly DrawnShape[] {
  const styles = new Map<string, TextStyle>();
  const styleOf = ({ size, isBold = false, isItalic = false }: ChartText): TextStyle => {
    const face = isBold ? (isItalic ? 'boldItalic' : 'bold') : isItalic ? 'italic' : 'regular';
    const key = `${face} ${String(size)}`;
    const style = styles.get(key) ?? { face, size, leading: size, shaping: 'kerned' };
    styles.set(key, style);
    return style;
  };
  const set = (shape: ChartShape): readonly DrawnShape[] => {
    if (shape.kind === 'group') return [{ kind: 'group', shapes: shape.shapes.flatMap(set), frame: shape.frame ?? null }];
    if (shape.kind !== 'text') return [shape];
    const style = styleOf(shape);
    return typesetter.lines(shape.text, style, Infinity, 'und').map((line) => drawn(shape, line, style));
  };
  return shapes.flatMap(set);
}

const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

function drawn({ kind, x, y, fill, anchor, isTurned = false }: ChartText, line: Line, style: TextStyle): DrawnText {
  const before = line.width * BEFORE[anchor];
  return { kind, fill, line, style, isTurned, ...(isTurned ? { x, y: y + before } : { x: x - before, y }) };
}
