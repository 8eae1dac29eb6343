import type { Hyphenate } from './hyphenation';
import type { Line, LineEnd } from './line';
import { SOFT_HYPHEN } from './line';
import { wordBreaks } from './word-breaks';

/** Width of a word in points. */
export type Measure = (word: string) => number;

/** What text is broken by. */
export interface Measures {
  readonly measure: Measure;
  readonly hyphenate: Hyphenate;
  /** Whether only words are hyphenated that no line could hold, as in headings and labels. */
  readonly isReluctant?: boolean;
}

/** A hyphen is worth it where the line would else stay emptier than this share of its width. */
const EMPTY_SHARE = 0.2;
const TOLERANCE = 0.01;
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;
const DASHES = /^[–—-]+$/u;

/**
 * Breaks printable text into lines no wider than `width`, greedily. Nothing is lost: `textOf` of the lines is the text.
 *
 * @param width Points. A single character that is wider stands on a line of its own.
 */
export function breakLines(text: string, width: number, by: Measures): readonly Line[] {
  if (text === '') return [];
  const paragraphs = text.split('\n');
  if (paragraphs.length === 1) return breakParagraph(text, width, by, 'last');
  return paragraphs.flatMap((paragraph, index) => breakParagraph(paragraph, width, by, index === paragraphs.length - 1 ? 'last' : 'break'));
}

function breakParagraph(text: string, width: number, by: Measures, end: LineEnd): readonly Line[] {
  const setter = new LineSetter(width, by);
  for (const word of wordsOf(text)) setter.add(word);
  return setter.finish(end);
}

/** Words between spaces; a dash on its own stays with the word before it, since no line begins with a dash. */
export function wordsOf(text: string): readonly string[] {
  const words = text.split(' ');
  if (!words.some((word) => DASHES.test(word))) return words;
  const out: string[] = [];
  for (const word of words) {
    const before = out.at(-1);
    if (before !== undefined && DASHES.test(word)) out[out.length - 1] = `${before} ${word}`;
    else out.push(word);
  }
  return out;
}

class LineSetter {
  private readonly lines: Line[] = [];
  private readonly space: number;
  private words: string[] = [];
  private used = 0;

  constructor(
    private readonly width: number,
    private readonly by: Measures,
  ) {
    this.space = by.measure(' ');
  }

  add(word: string): void {
    if (this.fits(this.measured(word))) this.take(word);
    else this.addBroken(word);
  }

  finish(end: LineEnd): readonly Line[] {
    this.close(end);
    return this.lines;
  }

  private addBroken(word: string): void {
    let rest = word;
    while (!this.fits(this.measured(rest))) {
      const cut = this.bestBreak(rest) ?? (this.isEmpty ? this.emergencyBreak(rest) : undefined);
      if (cut === undefined) {
        this.close('space');
        continue;
      }
      const head = rest.slice(0, cut.index);
      this.take(head);
      if (rest.length === cut.index) return;
      rest = rest.slice(cut.index);
      if (cut.needsHyphen) this.used += this.by.measure(SOFT_HYPHEN);
      this.close(cut.needsHyphen ? 'hyphen' : 'nothing');
    }
    this.take(rest);
  }

  /** The last place at which the head still fits on this line. */
  private bestBreak(word: string): { index: number; needsHyphen: boolean } | undefined {
    const isEmptier = this.room > this.width * EMPTY_SHARE && this.by.isReluctant !== true;
    const isHyphenWorthIt = isEmptier || this.measured(word) > this.width;
    const candidates = wordBreaks(word, isHyphenWorthIt ? this.by.hyphenate : (whole) => [whole]);
    return candidates.findLast(({ index, needsHyphen }) => {
      const tail = needsHyphen ? this.by.measure(SOFT_HYPHEN) : 0;
      return this.fits(this.measured(word.slice(0, index)) + tail);
    });
  }

  /** As many characters as fit, at least one, for a word that no rule can break. */
  private emergencyBreak(word: string): { index: number; needsHyphen: boolean } {
    let index = 0;
    let used = 0;
    for (const [cluster] of word.matchAll(CLUSTERS)) {
      used += this.measured(cluster);
      if (index > 0 && used > this.width) break;
      index += cluster.length;
    }
    return { index, needsHyphen: false };
  }

  private measured(word: string): number {
    return this.by.measure(word);
  }

  private get isEmpty(): boolean {
    return this.words.length === 0;
  }

  private get room(): number {
    return this.width - this.used - (this.isEmpty ? 0 : this.space);
  }

  private fits(width: number): boolean {
    return width <= this.room + TOLERANCE;
  }

  private take(word: string): void {
    this.used += (this.isEmpty ? 0 : this.space) + this.measured(word);
    this.words.push(word);
  }

  private close(end: LineEnd): void {
    this.lines.push({ text: this.words.join(' '), width: this.used, end });
    this.words = [];
    this.used = 0;
  }
}
