import { foldForSearch } from './fold-text';

type Letters = Readonly<Record<string, string>>;

/** What both readings write alike; digraphs stand beside the letters, and the longer one is read first. */
const LETTERS: Letters = {
  // Greek
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o' },
  ...{ π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', φ: 'f', ψ: 'ps', ω: 'o', αυ: 'av', ευ: 'ev', γγ: 'ng' },
  // Cyrillic
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', з: 'z', и: 'i', і: 'i', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', ъ: 'a', ы: 'y', ь: '', э: 'e', ѕ: 'dz', љ: 'lj', њ: 'nj' },
};

/** By ear: how a foreign name is heard, and how Bulgarian and English write it. */
const BY_EAR: Letters = {
  ...LETTERS,
  ...{ υ: 'i', χ: 'h', αι: 'e', ει: 'i', οι: 'i', υι: 'i', ου: 'u', μπ: 'b', ντ: 'd', γκ: 'g', τζ: 'j' },
  ...{ ж: 'zh', й: 'y', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ю: 'yu', я: 'ya', ј: 'y', ћ: 'ch', ђ: 'dj', џ: 'dzh' },
};

/** Letter by letter: as ELOT 743 writes Greek, and as the Latin alphabets of the Balkans write Cyrillic, their accents folded. */
const BY_LETTER: Letters = {
  ...LETTERS,
  ...{ υ: 'y', χ: 'ch', ου: 'ou' },
  ...{ ж: 'z', й: 'j', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 'st', ю: 'ju', я: 'ja', ј: 'j', ћ: 'c', ђ: 'd', џ: 'dz' },
};

/** Upsilon behind a vowel is heard as f before a voiceless letter, as in `Λευκωσία`, and as v elsewhere. */
const HARD_UPSILON = /([αεη])υ(?=[θκξπστφχψ])/gu;

const READINGS = [BY_EAR, BY_LETTER].map((letters) => ({ letters, pattern: patternOf(letters) }));

/**
 * The words of a text in Latin letters, in the ways a reader of Greek or Cyrillic would write them: none for a text in Latin letters, one
 * where all ways agree, two otherwise. `Ζάμπκι` is `zabki` by ear and `zampki` by its letters.
 *
 * Words are folded as {@link foldForSearch} does. Compare with what is written in Latin letters and folded; never show the result.
 * @see docs/domain/search.md
 */
export function transliterations(text: string): string[] {
  const foreign = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word))
    .join(' ')
    .replace(HARD_UPSILON, '$1φ');
  if (foreign === '') return [];
  const readings = READINGS.map(({ letters, pattern }) => foldForSearch(foreign.replace(pattern, (letter) => String(letters[letter]))));
  return [...new Set(readings)].filter((reading) => reading !== '');
}

function patternOf(letters: Letters): RegExp {
  const longestFirst = Object.keys(letters).sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.join('|'), 'gu');
}
