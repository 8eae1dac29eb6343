import { analyse } from 'chardet';
import { ALPHABETS, type Alphabet } from './alphabets';

const SAMPLE_BYTES = 60_000;
/** Punctuation that people's programs put in by themselves, in every language. */
const PLAIN_SIGN = /[\u00a0«»“”„‘’‚–—…€°º№•·§©®´]/u;
const LOWER_BEFORE_UPPER = /\p{Ll}\p{Lu}/gu;
/** A sign amid letters: what a letter looks like that is read in another encoding. */
const SIGN_AMID_LETTERS = /\p{L}[^\p{L}\p{M}\s\d!-~–—‘’“”„.…]\p{L}/gu;
/** What other people's statistics say weighs little: they know whole pages, not tables. */
const WEIGHT_OF_STATISTICS = 0.05;

/**
 * The encoding, one byte per letter, by which the text is most plausible: its letters are those of one language, with no capital behind a
 * small letter and no sign amid letters.
 */
export function guessAlphabet(bytes: Uint8Array): string {
  const sample = aroundRareBytes(bytes);
  const statistics = new Map(analyse(sample).map(({ name, confidence }) => [encodingOf(name), confidence / 100]));
  const judged = ALPHABETS.map((alphabet) => ({
    encoding: alphabet.encoding,
    points: plausibility(sample, alphabet) + WEIGHT_OF_STATISTICS * (statistics.get(alphabet.encoding) ?? 0),
  }));
  return judged.reduce((best, each) => (each.points > best.points ? each : best)).encoding;
}

/** The share of letters beyond ASCII that the likeliest language has, less what looks wrong. */
function plausibility(sample: Uint8Array, { encoding, languages }: Alphabet): number {
  const text = new TextDecoder(encoding).decode(sample);
  const rare = [...text].filter((letter) => letter > '\u007f' && !PLAIN_SIGN.test(letter));
  if (rare.length === 0) return 0;
  const lower = rare.map((letter) => letter.toLowerCase());
  const known = Math.max(...languages.map((letters) => lower.filter((letter) => letters.includes(letter)).length));
  const wrong = count(text, SIGN_AMID_LETTERS) + count(text, LOWER_BEFORE_UPPER) + rare.filter((letter) => !/\p{L}/u.test(letter)).length;
  return (known - wrong) / rare.length;
}

/** The lines that have bytes beyond ASCII, as many as are needed: a long table may begin in English. */
function aroundRareBytes(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let length = 0;
  for (let from = 0; from < bytes.length && length < SAMPLE_BYTES;) {
    const found = bytes.indexOf(10, from);
    const end = Math.min(found === -1 ? bytes.length : found + 1, from + SAMPLE_BYTES);
    const line = bytes.subarray(from, end);
    if (line.some((byte) => byte > 127)) {
      lines.push(line);
      length += line.length;
    }
    from = end;
  }
  return Buffer.concat(lines);
}

/** What the statistics call by the older name, of which Windows' encoding is the fuller one. */
function encodingOf(name: string): string {
  const older: Readonly<Record<string, string>> = {
    'ISO-8859-1': 'windows-1252',
    'ISO-8859-2': 'windows-1250',
    'ISO-8859-5': 'windows-1251',
    'ISO-8859-7': 'windows-1253',
    'ISO-8859-9': 'windows-1254',
  };
  return older[name] ?? name.toLowerCase();
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
