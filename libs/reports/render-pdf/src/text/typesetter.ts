import type { Line } from './line';
import type { TextStyle } from './text-style';
import { breakLines, wordsOf } from './break-lines';
import { breakRuns, type RunLine, type StyledRun } from './break-runs';
import { fontOf } from './faces';
import { hyphenationOf } from './hyphenation';
import { SHAPINGS } from './glyph-layout';
import { printableText } from './printable-text';

/** Text measured and broken for one document: knows widths, keeps them, draws nothing. */
export class Typesetter {
  private readonly widths = new Map<TextStyle, Map<string, number>>();

  /** @param language BCP 47 language of text that names no other. */
  constructor(readonly language: string) {}

  /** Lines of a text in a style, no wider than `width` points; none for an empty text. */
  lines(text: string, style: TextStyle, width: number, language: string = this.language): readonly Line[] {
    const measure = (word: string): number => this.wordWidth(word, style);
    return breakLines(this.printable(text, style), width, { measure, hyphenate: hyphenationOf(language) });
  }

  /** Lines of a heading or a label in the document's language: a word is only torn where no line could hold it. */
  labelLines(text: string, style: TextStyle, width: number): readonly Line[] {
    const measure = (word: string): number => this.wordWidth(word, style);
    return breakLines(this.printable(text, style), width, { measure, hyphenate: hyphenationOf(this.language), isReluctant: true });
  }

  /** Lines of runs that look different, no wider than `width` points. */
  runs(runs: readonly StyledRun[], width: number, language: string = this.language): readonly RunLine[] {
    const printable = runs.map((run) => ({ ...run, text: this.printableRun(run) }));
    const measure = (text: string, style: TextStyle): number => this.wordWidth(text, style);
    return breakRuns(printable, width, { measure, hyphenate: hyphenationOf(language) });
  }

  /** Points that the text takes on one line (the longest of its lines), and that its widest word takes. */
  extent(text: string, style: TextStyle): { readonly natural: number; readonly word: number } {
    let natural = 0;
    let word = 0;
    const space = this.wordWidth(' ', style);
    for (const line of this.printable(text, style).split('\n')) {
      let width = -space;
      for (const one of wordsOf(line)) {
        const wordWidth = this.wordWidth(one, style);
        width += space + wordWidth;
        if (wordWidth > word) word = wordWidth;
      }
      natural = Math.max(natural, width);
    }
    return { natural, word };
  }

  /** A run keeps the spaces and line breaks at its ends, for it does not stand alone. */
  private printableRun({ text, style }: StyledRun): string {
    const [, before = '', words = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
    const edge = (space: string): string => (space.includes('\n') ? '\n' : space === '' ? '' : ' ');
    return words === '' ? edge(before) : `${edge(before)}${this.printable(words, style)}${edge(behind)}`;
  }

  private printable(text: string, style: TextStyle): string {
    const font = fontOf(style.face);
    return printableText(text, (codePoint) => font.hasGlyphForCodePoint(codePoint));
  }

  private wordWidth(word: string, style: TextStyle): number {
    let widths = this.widths.get(style);
    if (widths === undefined) this.widths.set(style, (widths = new Map()));
    let width = widths.get(word);
    if (width === undefined) {
      const font = fontOf(style.face);
      width = (font.layout(word, SHAPINGS[style.shaping]).advanceWidth / font.unitsPerEm) * style.size;
      widths.set(word, width);
    }
    return width;
  }
}
