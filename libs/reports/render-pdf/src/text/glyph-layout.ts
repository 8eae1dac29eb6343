import type { Font, Glyph, GlyphRun } from 'fontkit';

/** How the glyphs of a word are placed. */
export const SHAPINGS = {
  /** Kerned. Ligatures stay off: a copied "ﬁ" is not found by who looks for "fi". */
  kerned: { kern: true, liga: false },
  /** One advance after the other, some 25 times faster and at the size of a table no eye tells the difference. */
  plain: { kern: false },
} as const;

/** Name of a way to place glyphs. */
export type Shaping = keyof typeof SHAPINGS;

/**
 * The same font with a layout that skips all shaping when asked for {@link SHAPINGS}.plain, and whose glyphs always know
 * the characters they stand for: fontkit keeps the characters a glyph was first met with, even as a part of another, and
 * what one document says would depend on what was set before it. Needs text in NFC.
 */
export function withOwnLayout(font: Font): Font {
  const glyphs = new Map<number, Glyph>();
  const glyphOf = (codePoint: number): Glyph => {
    let glyph = glyphs.get(codePoint);
    if (glyph === undefined) {
      const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
      glyph = { id, advanceWidth, codePoints: [codePoint] };
      glyphs.set(codePoint, glyph);
    }
    return glyph;
  };
  const layout = (text: string, features?: Readonly<Record<string, boolean>>): GlyphRun =>
    (features === SHAPINGS.plain ? undefined : shapedRun(text, font, features)) ?? plainRun(text, glyphOf);
  return Object.create(font, { layout: { value: layout } }) as Font;
}

/** `undefined` where shaping joins or parts characters, so that no glyph could say which it stands for. */
function shapedRun(text: string, font: Font, features: Readonly<Record<string, boolean>> | undefined): GlyphRun | undefined {
  const run = font.layout(text, features);
  const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  if (run.glyphs.length !== codePoints.length) return undefined;
  const glyphs = run.glyphs.map(({ id, advanceWidth }, index) => ({ id, advanceWidth, codePoints: [codePoints[index] ?? 0] }));
  return { glyphs, positions: run.positions, advanceWidth: run.advanceWidth };
}

function plainRun(text: string, glyphOf: (codePoint: number) => Glyph): GlyphRun {
  const run: GlyphRun = { glyphs: [], positions: [], advanceWidth: 0 };
  for (const character of text) {
    const glyph = glyphOf(character.codePointAt(0) ?? 0);
    run.glyphs.push(glyph);
    run.positions.push({ xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 });
    run.advanceWidth += glyph.advanceWidth;
  }
  return run;
}
