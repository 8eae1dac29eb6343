/** Letters that NFKD leaves alone though readers take them for plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};

const PLAIN_LETTERS = /^[ -~]*$/u;

/** Greek and Cyrillic letters whose capital looks like a Latin one, beside that one. */
const LOOK_ALIKES: Readonly<Record<string, string>> = pairs(
  'αβεζηικμνορτυχ' + 'авекмнорстухіјѕԁһԛԝ',
  'abezhikmnoptyx' + 'abekmhopctyxijsdhqw',
);

const SIGNS: Readonly<Record<string, string>> = {
  ...pairs('‘’‚‛′', "'''''"),
  ...pairs('“”„‟«»', '""""""'),
  ...pairs('‐‑‒–—―−', '-------'),
};

const FOLDED: Readonly<Record<string, string>> = { ...PLAIN, ...LOOK_ALIKES, ...SIGNS };

/**
 * Text as it is compared when somebody searches: without case, accents, look-alike letters and typographic signs.
 *
 * `СММ` in Cyrillic and `CMM`, `Ząbki` and `zabki`, `Straße` and `STRASSE` become the same. Fold both sides of a
 * comparison; never show or keep the result as somebody's words. Folding twice changes nothing.
 */
export function foldForSearch(text: string): string {
  // Plain letters, which most of a table is, have nothing to be taken apart.
  if (PLAIN_LETTERS.test(text)) return text.toLowerCase().replace(/ {2,}/gu, ' ').trim();
  const bare = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return bare
    .replace(/[^\u0020-\u007e]/gu, (letter) => FOLDED[letter] ?? letter)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, index) => [letter, to.charAt(index)]));
}
