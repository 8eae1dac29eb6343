import { JSDOM } from 'jsdom';
import { CHART_PROPERTIES, DARK_LOOK, PAPER_LOOK, SCREEN_LOOK } from './chart-look';
import { chartSvg } from './chart-svg';
import { SAMPLE_CHARTS } from './testing/sample-charts';

const SETTING = { width: 499.28, locale: 'en-GB', notKnown: 'not known' };
const svg = (name: string, look = PAPER_LOOK, alternative: string | null = null): string =>
  chartSvg(SAMPLE_CHARTS[name]!, SETTING, look, alternative);

/** Relative luminance of `#rrggbb`. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

describe('chartSvg', () => {
  it.each(Object.keys(SAMPLE_CHARTS))('writes %s with the elements and attributes any page and any reader takes', (name) => {
    const { window } = new JSDOM('');
    const root = new window.DOMParser().parseFromString(
      svg(name, SCREEN_LOOK, 'A "quoted" <alternative> & more'),
      'image/svg+xml',
    ).documentElement;
    const all = [root, ...root.querySelectorAll('*')];
    const allowed = new Set(['svg', 'g', 'path', 'rect', 'circle', 'line', 'text']);
    expect(all.map(({ tagName }) => tagName).filter((tag) => !allowed.has(tag))).toEqual([]);
    const attributes = all.flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((attribute) => ['style', 'class', 'id'].includes(attribute) || attribute.startsWith('on'))).toEqual([]);
    expect(root.outerHTML).not.toMatch(/NaN|undefined|Infinity/u);
    expect(root.getAttribute('aria-label')).toBe('A "quoted" <alternative> & more');
    window.close();
  });

  it('says which records stand behind a bar, and is silent beside words that say the same', () => {
    expect(svg('one series')).toContain('<g data-trace="type=igniting&amp;from=2019-03-01" data-row="0">');
    expect(svg('one series')).toContain('aria-hidden="true"');
  });

  it('lets a pointer find what is not painted, and breaks lines', () => {
    expect(svg('trend')).toMatch(/<g data-trace="type=igniting&amp;to=M1" data-row="0"><rect [^>]*fill="none" pointer-events="all"\/>/u);
    expect(svg('trend')).toContain('stroke-dasharray="5 3"');
  });

  it('takes its colours from the page, or has them in itself', () => {
    expect(svg('one series', SCREEN_LOOK)).toContain('fill="var(--chart-hue-0)"');
    expect(svg('one series')).toContain('fill="#0b5c9e"');
    expect(CHART_PROPERTIES).toContainEqual(['--chart-hue-0', '#0b5c9e', '#82bbf0']);
  });
});

describe.each([
  ['paper', PAPER_LOOK],
  ['a dark screen', DARK_LOOK],
] as const)('the look on %s', (_, look) => {
  it('sets words with a contrast of at least 4.5, on land as well, and bars of at least 3', () => {
    for (const ground of [look.ground, look.land, look.named]) expect(contrast(look.ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(look.muted, look.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(look.ground, look.reached)).toBeGreaterThanOrEqual(4.5);
    for (const [name, colour] of Object.entries(look)) {
      if (name.startsWith('hue-')) expect([name, contrast(colour, look.ground) >= 4.5]).toEqual([name, true]);
    }
    for (const line of [look.promised, look.reached, look.forecast]) {
      for (const ground of [look.ground, look['reached-ground'], look['forecast-ground']])
        expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
