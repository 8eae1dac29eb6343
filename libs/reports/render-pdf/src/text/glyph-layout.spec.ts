import { fontOf } from './faces';
import { SHAPINGS } from './glyph-layout';

const characters = (text: string, shaping: keyof typeof SHAPINGS): string =>
  fontOf('regular')
    .layout(text, SHAPINGS[shaping])
    .glyphs.map((glyph) => String.fromCodePoint(...glyph.codePoints))
    .join('');

describe('glyph layout', () => {
  it.each(['kerned', 'plain'] as const)('knows which character each %s glyph stands for, whatever was set before', (shaping) => {
    const text = 'Àà ffi `´¸ Żź ή Њ e\u{301}x\u{302}';
    expect(characters('àèìòùçÀ', shaping)).toBe('àèìòùçÀ');
    expect(characters(text, shaping)).toBe(text);
  });

  it('moves letters together where the typeface says so, and in plain layout never', () => {
    const font = fontOf('regular');
    const width = (text: string): number => font.layout(text, SHAPINGS.plain).advanceWidth;
    expect(font.layout('AV', SHAPINGS.kerned).advanceWidth).toBeLessThan(width('A') + width('V'));
    expect(width('AV')).toBe(width('A') + width('V'));
  });

  it('gives every figure one width in every upright face', () => {
    for (const face of ['regular', 'bold'] as const) {
      const widths = Array.from('0123456789', (figure) => fontOf(face).layout(figure, SHAPINGS.plain).advanceWidth);
      expect(new Set(widths).size).toBe(1);
    }
  });
});
