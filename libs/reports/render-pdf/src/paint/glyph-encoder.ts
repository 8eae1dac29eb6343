import type { FaceName } from '../text/faces';
import type { Line } from '../text/line';
import type { TextStyle } from '../text/text-style';
import type { EmbeddedFont } from './embedded-font';
import type { PdfFile } from './pdf-file';
import { trailingOf } from '../text/line';
import { SHAPINGS } from '../text/glyph-layout';

interface FaceState {
  readonly font: EmbeddedFont;
  readonly words: Record<keyof typeof SHAPINGS, Map<string, string>>;
}

/**
 * Turns lines into operands of the `TJ` operator. A word is encoded once per document: what is kept of it stands between
 * the parentheses of a string, kerning breaks out of them for a moment.
 */
export class GlyphEncoder {
  private readonly faces = new Map<FaceName, FaceState>();

  constructor(private readonly file: PdfFile) {}

  /** The font that a page has to name to use a face. */
  fontOf(face: FaceName): EmbeddedFont {
    return this.stateOf(face).font;
  }

  /** Operand for a line, with the space or hyphen it ends with. */
  line(line: Line, style: TextStyle): string {
    const state = this.stateOf(style.face);
    const words = state.words[style.shaping];
    const space = this.word(' ', style, state.font, words);
    let out = '';
    for (const word of line.text.split(' ')) {
      if (out !== '') out += space;
      out += words.get(word) ?? this.word(word, style, state.font, words);
    }
    const trailing = trailingOf(line.end);
    return trailing === '' ? `[(${out})]` : `[(${out}${this.word(trailing, style, state.font, words)})]`;
  }

  private word(word: string, style: TextStyle, font: EmbeddedFont, words: Map<string, string>): string {
    let out = words.get(word);
    if (out === undefined) {
      const [codes, positions] = font.encode(word, SHAPINGS[style.shaping]);
      out = '';
      codes.forEach((code, index) => {
        out += literal(code);
        const position = positions[index];
        const kern = position === undefined ? 0 : Math.round(position.xAdvance - position.advanceWidth);
        if (kern !== 0) out += `)${String(-kern)}(`;
      });
      words.set(word, out);
    }
    return out;
  }

  private stateOf(face: FaceName): FaceState {
    let state = this.faces.get(face);
    if (state === undefined) {
      state = { font: this.file.font(face), words: { kerned: new Map(), plain: new Map() } };
      this.faces.set(face, state);
    }
    return state;
  }
}

/** Two bytes of a string, half as long as in hexadecimal. */
function literal(code: string): string {
  return byte(parseInt(code.slice(0, 2), 16)) + byte(parseInt(code.slice(2), 16));
}

function byte(value: number): string {
  const character = String.fromCharCode(value);
  if (character === '(' || character === ')' || character === '\\') return `\\${character}`;
  return character === '\r' ? '\\r' : character;
}
