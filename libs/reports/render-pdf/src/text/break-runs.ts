import type { LineEnd } from './line';
import type { TextStyle } from './text-style';
import { type Hyphenate } from './hyphenation';
import { SOFT_HYPHEN } from './line';
import { wordBreaks } from './word-breaks';

/** Printable text in one style; spaces at its ends belong to it. */
export interface StyledRun {
  readonly text: string;
  readonly style: TextStyle;
  readonly href?: string;
}

/** A run, or a part of it, in its place on a line. */
export interface RunPiece extends StyledRun {
  /** Points from the left edge of the line. */
  readonly x: number;
  readonly width: number;
}

/** One set line of runs. */
export interface RunLine {
  readonly pieces: readonly RunPiece[];
  readonly end: LineEnd;
}

/** What runs are broken by. */
export interface RunMeasures {
  /** Points that a text takes in a style, spaces and all. */
  readonly measure: (text: string, style: TextStyle) => number;
  readonly hyphenate: Hyphenate;
}

const EMPTY_SHARE = 0.2;
const TOLERANCE = 0.01;
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** A word whose letters can look different: parts of runs beside each other. */
type Word = readonly StyledRun[];

/**
 * Breaks runs into lines no wider than `width`, greedily, as plain text is broken. Nothing is lost: the pieces with what their lines end with
 * are the text.
 */
export function breakRuns(runs: readonly StyledRun[], width: number, by: RunMeasures): readonly RunLine[] {
  const lines: RunLine[] = [];
  const paragraphs = linesOf(runs);
  paragraphs.forEach((paragraph, index) => {
    const setter = new RunSetter(width, by, lines);
    for (const word of wordsOf(paragraph)) setter.add(word);
    setter.close(index === paragraphs.length - 1 ? 'last' : 'break');
  });
  return lines;
}

/** Parts at line breaks. */
function linesOf(runs: readonly StyledRun[]): StyledRun[][] {
  const lines: StyledRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

/** Parts at spaces; a space is dropped here and comes back between two words of a line. */
function wordsOf(runs: readonly StyledRun[]): Word[] {
  const words: StyledRun[][] = [[]];
  for (const run of runs) {
    run.text.split(' ').forEach((text, index) => {
      if (index > 0) words.push([]);
      if (text !== '') words.at(-1)?.push({ ...run, text });
    });
  }
  return words.filter((word) => word.length > 0);
}

class RunSetter {
  private pieces: RunPiece[] = [];
  private used = 0;

  constructor(
    private readonly width: number,
    private readonly by: RunMeasures,
    private readonly lines: RunLine[],
  ) {}

  add(word: Word): void {
    let rest = word;
    while (!this.fits(rest)) {
      const cut = this.bestBreak(rest) ?? (this.isEmpty ? this.emergencyBreak(rest) : undefined);
      if (cut === undefined) {
        this.close('space');
        continue;
      }
      const [head, tail] = cutAt(rest, cut.index);
      this.take(head);
      if (tail.length === 0) return;
      rest = tail;
      this.close(cut.needsHyphen ? 'hyphen' : 'nothing');
    }
    this.take(rest);
  }

  close(end: LineEnd): void {
    this.lines.push({ pieces: this.pieces, end });
    this.pieces = [];
    this.used = 0;
  }

  private bestBreak(word: Word): { index: number; needsHyphen: boolean } | undefined {
    const text = textOf(word);
    const isHyphenWorthIt = this.width - this.used > this.width * EMPTY_SHARE || this.measured(word) > this.width;
    const candidates = wordBreaks(text, isHyphenWorthIt ? this.by.hyphenate : (whole) => [whole]);
    return candidates.findLast(({ index, needsHyphen }) => {
      const [head] = cutAt(word, index);
      const last = head.at(-1);
      return this.fits(head, needsHyphen && last ? this.by.measure(SOFT_HYPHEN, last.style) : 0);
    });
  }

  /** As many characters as fit, at least one, for a word that no rule can break. */
  private emergencyBreak(word: Word): { index: number; needsHyphen: boolean } {
    let index = 0;
    for (const [cluster] of textOf(word).matchAll(CLUSTERS)) {
      const [head] = cutAt(word, index + cluster.length);
      if (index > 0 && this.measured(head) > this.width) break;
      index += cluster.length;
    }
    return { index, needsHyphen: false };
  }

  private get isEmpty(): boolean {
    return this.pieces.length === 0;
  }

  private fits(word: Word, more = 0): boolean {
    return this.used + this.spaceBefore + this.measured(word) + more <= this.width + TOLERANCE;
  }

  /** The space before the next word looks like the word before it. */
  private get spaceBefore(): number {
    const last = this.pieces.at(-1);
    return last ? this.by.measure(' ', last.style) : 0;
  }

  private measured(word: Word): number {
    return word.reduce((sum, { text, style }) => sum + this.by.measure(text, style), 0);
  }

  private take(word: Word): void {
    if (!this.isEmpty) this.lengthen(' ');
    for (const { text, style, href } of word) {
      const last = this.pieces.at(-1);
      if (last?.style === style && last.href === href) this.lengthen(text);
      else {
        const width = this.by.measure(text, style);
        this.pieces.push({ text, style, ...(href === undefined ? {} : { href }), x: this.used, width });
        this.used += width;
      }
    }
  }

  private lengthen(text: string): void {
    const last = this.pieces.at(-1);
    if (!last) return;
    const width = this.by.measure(text, last.style);
    this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text, width: last.width + width };
    this.used += width;
  }
}

function textOf(word: Word): string {
  return word.map(({ text }) => text).join('');
}

/** Cuts a word after so many UTF-16 units. */
function cutAt(word: Word, index: number): readonly [Word, Word] {
  const head: StyledRun[] = [];
  const tail: StyledRun[] = [];
  let at = 0;
  for (const run of word) {
    const cut = Math.min(Math.max(index - at, 0), run.text.length);
    if (cut > 0) head.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) tail.push({ ...run, text: run.text.slice(cut) });
    at += run.text.length;
  }
  return [head, tail];
}
