import type { RecordQuery } from '@turnout/shared/kernel';

/** Colours by what they stand for; a look says what they are. */
export type ChartColour =
  | ('ink' | 'muted' | 'rule' | 'ground' | 'land' | 'named')
  | ('reached' | 'reached-ground' | 'promised' | 'forecast' | 'forecast-ground')
  | `hue-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`;

/** Lengths of the strokes of a broken line and of the gaps between them, in the units of the drawing. */
export const DASHES = { dashed: [5, 3], short: [2.5, 2], dotted: [1, 2] } as const;

/** How a shape is painted; what is absent is not painted. */
export interface Paint {
  readonly fill?: ChartColour;
  readonly stroke?: ChartColour;
  /** In the units of the drawing; 1 where absent. */
  readonly strokeWidth?: number;
  /** How the line is broken; it runs through where absent. */
  readonly dash?: keyof typeof DASHES;
}

/** A line of text. `y` is the base line. */
export interface ChartText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Height of the type. */
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: ChartColour;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** Whether it is turned a quarter to the left about its point, to be read upwards. */
  readonly isTurned?: boolean;
}

/** Shapes that belong together. A rectangle in them that is not painted is where a pointer finds them. */
export interface ChartGroup {
  readonly kind: 'group';
  readonly shapes: readonly ChartShape[];
  /** Index of what it shows in `chartRows` of its diagram. */
  readonly row?: number;
  /** The records behind what it shows. */
  readonly query?: RecordQuery;
  /** Where its own units lie in those of the drawing: moved, then made smaller. */
  readonly frame?: { readonly x: number; readonly y: number; readonly scale: number };
}

/** What a drawing is made of. */
export type ChartShape =
  | ({ readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number } & Paint)
  | ({ readonly kind: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } & Paint)
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number } & Paint)
  /** `path` is SVG path data of the commands M, L, l and z. */
  | ({ readonly kind: 'path'; readonly path: string } & Paint)
  | ChartText
  | ChartGroup;

/** A diagram as shapes, from the upper left corner, in points. */
export interface ChartDrawing {
  readonly width: number;
  /** As much as its content needs: nothing is cut. */
  readonly height: number;
  readonly shapes: readonly ChartShape[];
}

/** Every piece of text of a drawing in the order it is read. */
export function textsOf(shapes: readonly ChartShape[]): readonly ChartText[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : shape.kind === 'group' ? textsOf(shape.shapes) : []));
}
