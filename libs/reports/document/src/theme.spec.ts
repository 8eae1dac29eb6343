import { REPORT_THEME } from './theme';

/** Relative luminance of `#rrggbb`. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['paper', REPORT_THEME.colour, '#ffffff'],
  ['a dark screen', REPORT_THEME.dark, '#141b25'],
] as const)('theme on %s', (_, colours, ground) => {
  it.each(['groupFill', 'sumFill', 'totalFill'] as const)('sets ink and muted words on %s with a contrast of at least 4.5', (fill) => {
    expect(contrast(colours.ink, colours[fill])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.muted, colours[fill])).toBeGreaterThanOrEqual(4.5);
  });

  it('sets words on the ground and on the head with a contrast of at least 4.5', () => {
    expect(contrast(colours.ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.muted, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.headInk, colours.headFill)).toBeGreaterThanOrEqual(4.5);
  });
});
