import { isUtf8 } from 'node:buffer';
import { refusal } from '../refusal';
import { guessAlphabet } from './guess-alphabet';

/** A text, and the encoding by which its bytes are one, by its name in the Encoding Standard. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const SAMPLE_BYTES = 8_000;
/** Share of pairs of bytes with a zero in them, beyond which a text is written with two bytes per letter: blanks and digits have one. */
const ZEROS_OF_PAIRS = 0.05;
const CONTROLS = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f]/gu;
const MAX_CONTROLS_RATIO = 0.01;

/**
 * Decodes a text whose encoding nobody states: by its mark of byte order, as UTF-8 where it is valid as such, else by what makes sense.
 * `stated` is what the text says of itself, taken where it is not UTF-8.
 * @throws DomainError `import.not-text`
 */
export function decodeText(bytes: Uint8Array, stated: string | null = null): DecodedText {
  const encoding = encodingOf(bytes, stated);
  const text = new TextDecoder(encoding).decode(bytes);
  const controls = text.slice(0, SAMPLE_BYTES).match(CONTROLS)?.length ?? 0;
  if (text.includes('\u0000') || controls > MAX_CONTROLS_RATIO * Math.min(text.length, SAMPLE_BYTES)) throw refusal('import.not-text');
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array, stated: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = bytes.length % 2 === 0 ? zerosOfPairs(bytes) : { first: 0, second: 0 };
  if (zeros.second > ZEROS_OF_PAIRS && zeros.first < zeros.second / 10) return 'utf-16le';
  if (zeros.first > ZEROS_OF_PAIRS && zeros.second < zeros.first / 10) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return stated ?? guessAlphabet(bytes);
}

/** How often the first or the second of two bytes is zero. */
function zerosOfPairs(bytes: Uint8Array): { first: number; second: number } {
  const pairs = Math.min(bytes.length, SAMPLE_BYTES) >> 1;
  const zeros = { first: 0, second: 0 };
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) zeros.first++;
    if (bytes[pair * 2 + 1] === 0) zeros.second++;
  }
  return pairs === 0 ? zeros : { first: zeros.first / pairs, second: zeros.second / pairs };
}
