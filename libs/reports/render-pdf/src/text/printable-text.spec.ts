import { printableText } from './printable-text';

const all = (): boolean => true;

describe('printableText', () => {
  it.each([
    ['plain text stays', 'a b', 'a b'],
    ['is composed', 'e\u{301}', '\u{e9}'],
    ['has one space where there were several', ' a \t  b\u{2003}c ', 'a b c'],
    ['knows every line break', 'a\r\nb\rc\u{2028}d \n e', 'a\nb\nc\nd\ne'],
    ['drops what shows no ink', 'a\u{ad}b\u{200b}c\u{7}d', 'abcd'],
    ['keeps spaces that must not break', '1\u{a0}754 1\u{202f}754', '1\u{a0}754 1\u{202f}754'],
    ['shows halves of a character', 'a\u{d800}b', 'a\u{fffd}b'],
  ])('%s', (_, text, printable) => {
    expect(printableText(text, all)).toBe(printable);
  });

  it('shows a character that the typeface lacks', () => {
    expect(printableText('a→b', (codePoint) => codePoint < 128)).toBe('a\u{fffd}b');
  });
});
