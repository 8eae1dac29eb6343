import { loadOutlines } from './load-outlines';
import { mapFigure, mapFigures } from './map-figure';
import { mapSvg } from './map-svg';
import { isOnMap, type OutlineMap } from './outline-map';
import { outlinesOf } from './outlines';

const MAP: OutlineMap = {
  width: 100,
  height: 50,
  outlines: [
    ['IT', 60, 30, 'M1,1l2,2z'],
    ['PL', 70, 10, 'M5,5l2,2z'],
    ['RU', 140, 10, 'M9,9l2,2z'],
    [null, 65, 20, 'M7,7l2,2z'],
  ],
};

describe('mapFigure', () => {
  it('draws every country, names those with a number, and makes areas of circles as large as the numbers', () => {
    const figure = mapFigure(MAP, [
      { code: 'IT', value: 388 },
      { code: 'PL', value: 97 },
      { code: 'RU', value: 5 },
      { code: 'ZA', value: null },
    ]);
    expect(figure.countries.map(({ code, isNamed }) => [code, isNamed])).toEqual([
      ['IT', true],
      ['PL', true],
      ['RU', true],
      [null, false],
    ]);
    expect(figure.circles).toEqual([
      { code: 'IT', x: 60, y: 30, radius: 5, value: 388 },
      { code: 'PL', x: 70, y: 10, radius: 2.5, value: 97 },
    ]);
    expect(figure.elsewhere).toEqual(['RU', 'ZA']);
    expect(figure.legend.map(({ value }) => value)).toEqual([200, 50]);
  });

  it('orders circles of one size by code, and shows the smallest so that it can be seen', () => {
    const same = mapFigure(MAP, [
      { code: 'PL', value: 3 },
      { code: 'IT', value: 3 },
    ]);
    expect(same.circles.map(({ code }) => code)).toEqual(['IT', 'PL']);
    expect(same.legend.map(({ value }) => value)).toEqual([2]);
    const [, small] = mapFigure(MAP, [
      { code: 'IT', value: 100_000 },
      { code: 'PL', value: 1 },
    ]).circles;
    expect(small?.radius).toBe(0.6);
  });

  it('draws no circle where nobody came or nobody knows', () => {
    const figure = mapFigure(MAP, [
      { code: 'IT', value: 0 },
      { code: 'PL', value: null },
    ]);
    expect([figure.circles, figure.legend]).toEqual([[], []]);
    expect(figure.countries.filter(({ isNamed }) => isNamed)).toHaveLength(2);
  });
});

describe('mapSvg', () => {
  it('is one picture with its title', () => {
    const look = { land: '#eee', named: '#cde', border: '#999', circle: '#14857e' };
    const svg = mapSvg(mapFigure(MAP, [{ code: 'IT', value: 1 }]), look, 'Who <came> & where');
    expect(svg).toContain('<title>Who &lt;came&gt; &amp; where</title>');
    expect(svg.match(/<path /gu)).toHaveLength(4);
    expect(svg.match(/fill="#cde"/gu)).toHaveLength(1);
    expect(svg.match(/<circle /gu)).toHaveLength(1);
  });
});

describe('mapFigures', () => {
  it('draws a country on the first map that shows it, in one size for one number', () => {
    const world: OutlineMap = {
      width: 100,
      height: 50,
      outlines: [
        ['IT', 1, 1, 'M1,1z'],
        ['ZA', 50, 40, 'M2,2z'],
      ],
    };
    const values = [
      { code: 'IT', value: 40 },
      { code: 'ZA', value: 10 },
      { code: 'TV', value: 1 },
    ];
    const [near, far] = mapFigures([MAP, world], values);
    expect(near?.circles.map(({ code, radius }) => [code, radius])).toEqual([['IT', 5]]);
    expect(far?.circles.map(({ code, radius }) => [code, radius])).toEqual([['ZA', 2.5]]);
    expect(far?.elsewhere).toEqual(['TV']);
  });
});

describe('loadOutlines', () => {
  const heights = async (...codes: string[]): Promise<readonly number[]> => (await loadOutlines(codes)).map(({ height }) => height);

  it('takes Europe, the world below it where a country lies outside, and the world alone where all do', async () => {
    expect(await heights()).toEqual([900]);
    expect(await heights('CY', 'PT', 'MK', 'MT')).toEqual([900]);
    expect(await heights('CY', 'ZA')).toEqual([900, 520]);
    expect(await heights('ZA', 'BR')).toEqual([520]);
    expect(await heights('CY', 'TV')).toEqual([900]);
  });

  it('takes the same as those who have all maps at hand', async () => {
    for (const codes of [[], ['CY', 'PT'], ['CY', 'ZA'], ['ZA', 'BR'], ['CY', 'TV']])
      expect(await loadOutlines(codes)).toEqual(outlinesOf(codes));
  });

  it('draws each country once, those between Iceland and Cyprus, and holds no name', async () => {
    const [europe] = await loadOutlines([]);
    if (!europe) throw new Error('Europe is always there.');
    const codes = europe.outlines.map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of ['IS', 'CY', 'MK', 'XX']) expect(isOnMap(europe, code)).toBe(code !== 'XX');
  });
});
