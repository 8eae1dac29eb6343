import { PAPER_LOOK } from '@turnout/shared/charts';

/** Where the cells of a diagram are. */
export interface ChartCells {
  readonly categories: string;
  /** One range for each series. */
  readonly values: readonly string[];
  /** The upper left corner of the diagram. */
  readonly anchor: { readonly row: number; readonly column: number };
}

/** Of the hues of event types, one after the other. */
export function hue(index: number): string {
  return PAPER_LOOK[`hue-${(Math.abs(Math.trunc(index)) % 8) as 0}`];
}

/** As cells and diagrams write a colour. */
export function rgb(colour: string): string {
  return colour.slice(1).toUpperCase();
}
