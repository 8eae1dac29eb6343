import type { MapCircle, MapFigure } from '@turnout/shared/geo';
import type { MapChart } from '@turnout/shared/kernel';
import type { ChartShape } from '../chart-drawing';
import { type ChartSetting, MIDDLE, printedValue, rounded, TYPE } from '../chart-setting';
import { type Box, isTouching } from '../text-box';
import { textWidth } from '../text-width';

/** Where the map lies in the drawing. */
interface At {
  readonly y: number;
  readonly scale: number;
}

const SIZE = TYPE.small;

/** From so many countries on circles are drawn smaller, or a part of the world would disappear under them. */
const CROWDED = 9;

/** Circles as large as the values, each with its value in it or beside it where nothing else stands; all values stand in the list as well. */
export function markShapes(figure: MapFigure, chart: MapChart, setting: ChartSetting, at: At): readonly ChartShape[] {
  const shrunk = Math.min(1, Math.sqrt(CROWDED / figure.circles.length));
  const circles = figure.circles.map((circle) => placed(circle, at, shrunk));
  const frame = { left: 0, top: at.y, right: figure.width * at.scale, bottom: at.y + figure.height * at.scale };
  const taken: Box[] = [];
  const labels = circles.flatMap((circle): readonly ChartShape[] => {
    const others = circles.filter((other) => other !== circle).map(around);
    const label = labelOf(circle, printedValue(circle.value, setting).text, frame, [...others, ...taken]);
    if (label === null) return [];
    taken.push(label.box);
    return [traced(label.shape, circle, chart)];
  });
  const marks = circles.map(({ x, y, radius, code }) =>
    traced({ kind: 'circle', x, y, radius, fill: 'reached', stroke: 'ground', strokeWidth: 0.8 }, { code }, chart),
  );
  return [...marks, ...labels];
}

function traced(shape: ChartShape, { code }: Pick<MapCircle, 'code'>, { countries }: MapChart): ChartShape {
  const query = countries.find((country) => country.code === code)?.query;
  return query === undefined ? shape : { kind: 'group', shapes: [shape], query };
}

function placed({ code, value, x, y, radius }: MapCircle, at: At, shrunk: number): MapCircle {
  return {
    code,
    value,
    x: rounded(x * at.scale),
    y: rounded(at.y + y * at.scale),
    radius: rounded(Math.max(1.2, radius * at.scale * shrunk)),
  };
}

function around({ x, y, radius }: MapCircle): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** In the circle where it is large enough, else at one of its sides within the frame; `null` where everything is taken. */
function labelOf(
  circle: MapCircle,
  text: string,
  frame: Box,
  others: readonly Box[],
): { readonly shape: ChartShape; readonly box: Box } | null {
  const width = textWidth(text, SIZE, true);
  const { x, y, radius } = circle;
  const base = y + SIZE * MIDDLE;
  const look = { kind: 'text', text, size: SIZE, isBold: true } as const;
  const inside = { left: x - width / 2, top: base - SIZE, right: x + width / 2, bottom: base + 1 };
  if (width / 2 + 1.5 <= radius && !others.some((other) => isTouching(inside, other)))
    return { shape: { ...look, x, y: rounded(base), anchor: 'middle', fill: 'ground' }, box: inside };
  const sides = [
    { x: x + radius + 2.5, y: base, anchor: 'start' },
    { x: x - radius - 2.5, y: base, anchor: 'end' },
    { x, y: y - radius - 2.5, anchor: 'middle' },
    { x, y: y + radius + SIZE + 0.5, anchor: 'middle' },
  ] as const;
  for (const side of sides) {
    const left = side.anchor === 'start' ? side.x : side.anchor === 'end' ? side.x - width : side.x - width / 2;
    const box = { left, top: side.y - SIZE, right: left + width, bottom: side.y + 1 };
    if (isWithin(box, frame) && !others.some((other) => isTouching(box, other)))
      return { shape: { ...look, x: rounded(side.x), y: rounded(side.y), anchor: side.anchor, fill: 'ink' }, box };
  }
  return null;
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}
