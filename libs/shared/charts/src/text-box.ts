import type { ChartText } from './chart-drawing';
import { textWidth } from './text-width';

/** Room that something takes in a drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room of a line of text that is not turned. */
export function textBox({ x, y, text, size, anchor, isBold }: ChartText): Box {
  const width = textWidth(text, size, isBold);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, top: y - size, right: left + width, bottom: y + 1 };
}

/** Whether two things take the same room. */
export function isTouching(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
