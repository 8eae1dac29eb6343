import { formatCount } from '@turnout/shared/i18n';
import type { Chart } from '@turnout/shared/kernel';
import { type ChartDrawing, type ChartShape, type ChartText, textsOf } from './chart-drawing';
import { drawChart } from './draw-chart';
import { SAMPLE_CHARTS } from './testing/sample-charts';
import { textWidth } from './text-width';

const WIDTHS = [240, 340, 499.28, 720];
const CASES = Object.keys(SAMPLE_CHARTS).flatMap((name) => WIDTHS.map((width) => [name, width] as const));

const drawn = (name: string, width: number): ChartDrawing =>
  drawChart(SAMPLE_CHARTS[name]!, { width, locale: 'en-GB', notKnown: 'not known' });

/** What a chart has to print: each label with its values; of a trend the ends of its lines. */
function saidBy(chart: Chart): readonly { readonly label: string; readonly values: readonly (number | null)[] }[] {
  if (chart.kind === 'map') return [...chart.countries, ...chart.elsewhere].map(({ label, value }) => ({ label, values: [value] }));
  if (chart.kind === 'bars')
    return chart.categories.map(({ label }, index) => ({ label, values: chart.series.map(({ values }) => values[index] ?? null) }));
  const ends = chart.series.map(({ values }) => values.findLast((value) => value !== null) ?? null);
  return [
    { label: chart.months[chart.now ?? 0]?.label ?? '', values: ends },
    { label: chart.monthLabel, values: [] },
  ];
}

const squeezed = (text: string): string => text.replace(/\s/gu, '');

/** Where a line of text lies: left, top, right, bottom. */
function boxOf({ x, y, text, size, anchor, isBold, isTurned }: ChartText): readonly number[] {
  const length = textWidth(text, size, isBold);
  const before = { start: 0, middle: length / 2, end: length }[anchor];
  const [up, down] = [size * 0.72, size * 0.18];
  // Turned upwards, the line runs from below its point, and its upper side is at the left.
  return isTurned === true ? [x - up, y - length + before, x + down, y + before] : [x - before, y - up, x - before + length, y + down];
}

function touching(texts: readonly ChartText[]): readonly string[] {
  const boxes = texts.map((text) => ({ text: text.text, box: boxOf(text) }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box: [left, top, right, bottom] }) => one.box[0]! < right! && left! < one.box[2]! && one.box[1]! < bottom! && top! < one.box[3]!,
      )
      .map((other) => `${one.text} × ${other.text}`),
  );
}

describe.each(CASES)('%s, %d points wide', (name, width) => {
  const chart = SAMPLE_CHARTS[name]!;
  const drawing = drawn(name, width);
  const texts = textsOf(drawing.shapes);

  it('prints every label and every value, what is not known in words', () => {
    const text = squeezed(texts.map((each) => each.text).join(''));
    let from = 0;
    for (const { label, values } of saidBy(chart)) {
      for (const piece of [label, ...values.map((value) => (value === null ? 'not known' : formatCount(value, 'en-GB')))]) {
        const at = text.indexOf(squeezed(piece), from);
        expect([piece, at >= 0]).toEqual([piece, true]);
        // On a map the values of the circles come first, in a trend the words of the legend.
        if (chart.kind === 'bars') from = at + squeezed(piece).length;
      }
    }
    expect(text).toContain(squeezed(chart.valueLabel));
    for (const series of chart.kind !== 'map' && chart.series.length > 1 ? chart.series : []) expect(text).toContain(squeezed(series.name));
  });

  it('lets no words touch others or leave the drawing', () => {
    expect(touching(texts)).toEqual([]);
    const outside = texts.filter((text) => {
      const [left, top, right, bottom] = boxOf(text);
      return left! < -0.5 || top! < -0.5 || right! > width + 0.5 || bottom! > drawing.height + 0.5;
    });
    expect(outside.map(({ text }) => text)).toEqual([]);
  });

  it('is the same drawing each time', () => {
    expect(drawn(name, width)).toEqual(drawing);
  });
});

describe('bars', () => {
  const rectsOf = (shapes: readonly ChartShape[]): readonly Extract<ChartShape, { kind: 'rect' }>[] =>
    shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : shape.kind === 'group' ? rectsOf(shape.shapes) : []));

  it('are as long as their values, and the longest leaves room for its own', () => {
    const [first, second, third] = rectsOf(drawn('one series', 499.28).shapes).map(({ width }) => width);
    expect(second! / first!).toBeCloseTo(295 / 301, 2);
    expect(third! / first!).toBeCloseTo(39 / 301, 2);
  });

  it('are not there for nothing and for what is not known, and can be seen for the smallest', () => {
    expect(rectsOf(drawn('nothing known', 499.28).shapes)).toEqual([]);
    expect(rectsOf(drawn('long labels', 499.28).shapes).map(({ width }) => width)).toContain(1);
    expect(rectsOf(drawn('long labels', 499.28).shapes)).toHaveLength(4);
  });

  it('have the hue of their type, and frames for what was promised', () => {
    expect(rectsOf(drawn('one series', 499.28).shapes).map(({ fill }) => fill)).toEqual(['hue-0', 'hue-1', 'hue-2', 'hue-3']);
    const [legend, , promised, reached] = rectsOf(drawn('promised and reached', 499.28).shapes);
    expect([legend, promised, reached].map((rect) => [rect?.fill, rect?.stroke])).toEqual([
      [undefined, 'promised'],
      [undefined, 'promised'],
      ['reached', undefined],
    ]);
  });

  it('lead to the records behind them', () => {
    const groups = drawn('one series', 499.28).shapes.flatMap((shape) => (shape.kind === 'group' ? [shape.query] : []));
    expect(groups).toEqual([{ type: 'igniting', from: '2019-03-01' }, undefined, undefined, undefined]);
  });

  it('lie down where their labels are too long to stand under', () => {
    const across = { ...SAMPLE_CHARTS['long labels that should stand'], direction: 'across' } as Chart;
    expect(drawn('long labels that should stand', 499.28)).toEqual(
      drawChart(across, { width: 499.28, locale: 'en-GB', notKnown: 'not known' }),
    );
  });
});

describe('trends', () => {
  const shapes = drawn('trend', 499.28).shapes;
  const paths = shapes.filter((shape) => shape.kind === 'path');

  it('tell their lines apart without colours, and set what was reached on its ground', () => {
    expect(paths.map(({ stroke, dash, fill }) => [stroke, dash, fill])).toEqual([
      [undefined, undefined, 'reached-ground'],
      [undefined, undefined, 'forecast-ground'],
      ['promised', 'dashed', undefined],
      ['reached', 'short', undefined],
      ['forecast', 'dotted', undefined],
      ['forecast', 'dotted', undefined],
      ['reached', undefined, undefined],
    ]);
  });

  it('break where a value is not known, and keep a value that stands alone as a dot', () => {
    const gaps = drawn('trend with gaps', 720).shapes;
    expect(gaps.filter((shape) => shape.kind === 'path' && shape.stroke === 'hue-0')).toHaveLength(6);
    expect(gaps.filter((shape) => shape.kind === 'circle').map((shape) => shape.fill)).toEqual(['hue-1', 'hue-2']);
  });

  it('rise to their values on the scale beside them', () => {
    const scale = textsOf(shapes)
      .filter(({ fill, text }) => fill === 'muted' && /^\d+$/u.test(text))
      .slice(0, 4);
    expect(scale.map(({ text }) => text)).toEqual(['0', '200', '400', '600']);
    const promised = paths[2]!.path.split('L').map((pair) => Number(pair.split(' ')[1]));
    const [zero, most] = [scale[0]!.y, scale[3]!.y];
    expect((zero - promised.at(-1)!) / (zero - most)).toBeCloseTo(470 / 600, 1);
  });

  it('leave out an end rather than printing it over others', () => {
    const many = Array.from({ length: 16 }, (_, at) => ({ name: `Line ${String(at)}`, values: [0, 900 + at] }));
    const months = ['M1', 'M2', 'M3'].map((label) => ({ label }));
    const crowded = { ...SAMPLE_CHARTS['trend of nothing'], months, series: many } as Chart;
    const texts = textsOf(drawChart(crowded, { width: 240, locale: 'en-GB', notKnown: '' }).shapes);
    expect(touching(texts)).toEqual([]);
    expect(texts.filter(({ text }) => /^9\d\d$/u.test(text)).length).toBeLessThan(16);
  });

  it('label the ends of more months than there is room for', () => {
    const months = Array.from({ length: 300 }, (_, at) => ({ label: `A month with a long name ${String(at)}` }));
    const long = { ...SAMPLE_CHARTS['trend of nothing'], months, series: [{ name: 'Line', values: months.map((_, at) => at) }] } as Chart;
    const labels = textsOf(drawChart(long, { width: 240, locale: 'en-GB', notKnown: '' }).shapes).filter(({ text }) =>
      text.includes('month with'),
    );
    expect(touching(labels)).toEqual([]);
    expect(labels.length).toBeGreaterThan(0);
  });

  it('lead from the whole height over a month to what is behind it', () => {
    const groups = shapes.filter((shape) => shape.kind === 'group');
    expect(groups.map(({ row }) => row)).toEqual(Array.from({ length: 40 }, (_, index) => index));
    expect(groups[4]?.query).toEqual({ type: 'igniting', to: 'M5' });
    expect(groups[4]?.shapes[0]).not.toHaveProperty('fill');
  });
});

describe('maps', () => {
  const circlesOf = (name: string): readonly number[] => {
    const find = (shapes: readonly ChartShape[]): readonly number[] =>
      shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape.radius] : shape.kind === 'group' ? find(shape.shapes) : []));
    return find(drawn(name, 499.28).shapes);
  };

  it('have a circle for each known number of a country, its area as large', () => {
    const [italy, portugal] = circlesOf('map');
    expect(circlesOf('map')).toHaveLength(4);
    expect((italy! / portugal!) ** 2).toBeCloseTo(388 / 106, 0);
  });

  it('show the world where a country lies outside Europe', () => {
    const maps = (name: string): number =>
      drawn(name, 499.28).shapes.filter((shape) => shape.kind === 'group' && shape.frame !== undefined).length;
    expect(['map', 'map of many countries', 'map of the world'].map(maps)).toEqual([1, 2, 1]);
  });
});

it('refuses a kind it does not know rather than drawing nothing', () => {
  const pie = { ...SAMPLE_CHARTS['map'], kind: 'pie' } as unknown as Chart;
  expect(() => drawChart(pie, { width: 500, locale: 'en-GB', notKnown: '' })).toThrow(TypeError);
});
