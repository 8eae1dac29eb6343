import type { Chart } from '@turnout/shared/kernel';
import { type ChartDrawing, type ChartGroup, type ChartShape, type ChartText, DASHES, type Paint } from './chart-drawing';
import type { ChartLook } from './chart-look';
import type { ChartSetting } from './chart-setting';
import { drawChart } from './draw-chart';

/**
 * A diagram as an SVG of `g`, `path`, `rect`, `circle`, `line` and `text` with presentation attributes only: no style, no class, no id, no
 * script, so that it may stand in any page whatever its policy. Groups say the records behind them in `data-trace`, as a query string.
 *
 * @param alternative what it shows, in words; without, it is hidden from assistive technology because the page says the same beside it
 */
export function chartSvg(chart: Chart, setting: ChartSetting, look: ChartLook, alternative: string | null = null): string {
  return drawingSvg(drawChart(chart, setting), look, alternative);
}

/** A drawing as SVG. @see chartSvg */
export function drawingSvg({ width, height, shapes }: ChartDrawing, look: ChartLook, alternative: string | null): string {
  const frame = `viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}"`;
  const spoken = alternative === null ? 'aria-hidden="true"' : `role="img" aria-label="${escape(alternative)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${frame} ${spoken}>${shapes.map((shape) => svgOf(shape, look)).join('')}</svg>`;
}

function svgOf(shape: ChartShape, look: ChartLook): string {
  switch (shape.kind) {
    case 'group':
      return groupSvg(shape, look);
    case 'text':
      return textSvg(shape, look);
    case 'rect':
      return `<rect${numbers({ x: shape.x, y: shape.y, width: shape.width, height: shape.height })}${paint(shape, look)}${target(shape)}/>`;
    case 'line':
      return `<line${numbers({ x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 })}${paint(shape, look)}/>`;
    case 'circle':
      return `<circle${numbers({ cx: shape.x, cy: shape.y, r: shape.radius })}${paint(shape, look)}/>`;
    case 'path':
      return `<path d="${shape.path}"${paint(shape, look)}/>`;
  }
}

/** What is not painted is there for the pointer. */
function target({ fill, stroke }: Paint): string {
  return fill === undefined && stroke === undefined ? ' pointer-events="all"' : '';
}

function groupSvg({ shapes, query, row, frame }: ChartGroup, look: ChartLook): string {
  const trace = query === undefined ? '' : ` data-trace="${escape(queryString(query))}"`;
  const moved = frame === undefined ? '' : ` transform="translate(${String(frame.x)} ${String(frame.y)}) scale(${String(frame.scale)})"`;
  const place = row === undefined ? '' : ` data-row="${String(row)}"`;
  return `<g${trace}${place}${moved}>${shapes.map((shape) => svgOf(shape, look)).join('')}</g>`;
}

function textSvg({ x, y, text, size, anchor, fill, isBold, isItalic, isTurned }: ChartText, look: ChartLook): string {
  const turned = isTurned === true ? ` transform="rotate(-90 ${String(x)} ${String(y)})"` : '';
  const face = (isBold === true ? ' font-weight="700"' : '') + (isItalic === true ? ' font-style="italic"' : '');
  const place = `${numbers({ x, y })} font-size="${String(size)}" text-anchor="${anchor}"${face} fill="${look[fill]}"${turned}`;
  return `<text${place}>${escape(text)}</text>`;
}

function paint({ fill, stroke, strokeWidth = 1, dash }: Paint, look: ChartLook): string {
  const line = stroke === undefined ? '' : ` stroke="${look[stroke]}" stroke-width="${String(strokeWidth)}"`;
  const broken = dash === undefined ? '' : ` stroke-dasharray="${DASHES[dash].join(' ')}"`;
  return ` fill="${fill === undefined ? 'none' : look[fill]}"${line}${broken}`;
}

function numbers(attributes: Readonly<Record<string, number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${String(value)}"`)
    .join('');
}

/** As the address of the list carries it. */
function queryString(query: Readonly<Record<string, string>>): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => SIGNS[sign] as string);
}
