const REPLACEMENT = '\u{fffd}';
const LINE_BREAKS = /\r\n?|[\u{85}\u{2028}\u{2029}]/gu;
const INKLESS = /(?!\n)[\p{Cc}\p{Cf}]/gu;
const SPACES = /[ \t\u{1680}\u{2000}-\u{2006}\u{2008}-\u{200a}\u{205f}\u{3000}]+/gu;
const PLAIN = /^[!-~](?:[ ]?[!-~])*$/u;

/**
 * Text as it can be set: composed, one space where there were several, `\n` for every line break, nothing that shows no
 * ink. A character that the typeface lacks becomes U+FFFD, which is seen, rather than nothing at all.
 */
export function printableText(text: string, hasGlyph: (codePoint: number) => boolean): string {
  if (PLAIN.test(text)) return text;
  const tidy = text
    .normalize('NFC')
    .replace(LINE_BREAKS, '\n')
    .replace(/\t/gu, ' ')
    .replace(/[\u{d800}-\u{dfff}]/gu, REPLACEMENT)
    .replace(INKLESS, '')
    .replace(SPACES, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
  let printable = '';
  for (const character of tidy) {
    printable += character === '\n' || hasGlyph(character.codePointAt(0) ?? 0) ? character : REPLACEMENT;
  }
  return printable;
}
