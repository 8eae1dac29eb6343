import { Injectable, signal } from '@angular/core';

/** Lines that are shown or left out together. */
export const LINES_PER_BLOCK = 20;

/** Lines that are on the page, and the room that those before and behind them take, in pixels. */
export interface LineRange {
  readonly first: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

const USUAL_LINE = 45;
const USUAL_HEADING = 50;

/**
 * How high the lines of a list are: measured once they were on the page, until then as high as those that were measured
 * first. That estimate stays as it is, so that nothing moves under the reader's eyes.
 */
@Injectable()
export class LineHeights {
  private readonly measured = new Map<number, number>();
  private line: number | null = null;
  private heading = USUAL_HEADING;
  private setting: string | null = null;
  private readonly revision = signal(0);

  /** How high a line is that nobody measured, in pixels. */
  get ofLine(): number {
    return this.line ?? USUAL_LINE;
  }

  /** How high a heading is, in pixels. */
  get ofHeading(): number {
    return this.heading;
  }

  /** Takes note of how high the lines of a block are together. */
  measure(block: number, lines: number, height: number): void {
    if (height <= 0 || lines <= 0 || Math.abs((this.measured.get(block) ?? 0) - height) < 0.5) return;
    this.line ??= height / lines;
    this.measured.set(block, height);
    this.revision.update((revision) => revision + 1);
  }

  measureHeading(height: number): void {
    if (height > 0) this.heading = height;
  }

  /** Forgets what was measured, since other rows stand on the lines. The estimate stays. */
  forget(): void {
    this.measured.clear();
    this.revision.update((revision) => revision + 1);
  }

  /** Says how lines are set: in another width or density, nothing that was measured holds any longer. */
  useSetting(setting: string): void {
    if (setting === this.setting) return;
    if (this.setting !== null) this.line = null;
    this.setting = setting;
    this.forget();
  }

  /** How far below the first line a line begins, in pixels. */
  topOf(line: number, lines: number): number {
    const block = Math.floor(line / LINES_PER_BLOCK);
    let top = 0;
    for (let each = 0; each < block; each += 1) top += this.heightOf(each, lines);
    return top + (this.heightOf(block, lines) * (line - block * LINES_PER_BLOCK)) / LINES_PER_BLOCK;
  }

  /** The blocks that reach into a stretch of the page. @param top from the first line downwards, in pixels, as `bottom` is */
  rangeOf(lines: number, top: number, bottom: number): LineRange {
    this.revision();
    const blocks = Math.ceil(lines / LINES_PER_BLOCK);
    let [first, end, before, after, y] = [0, blocks, 0, 0, 0];
    for (let block = 0; block < blocks; block += 1) {
      const height = this.heightOf(block, lines);
      if (y + height <= top && block < blocks - 1) [first, before] = [block + 1, y + height];
      else if (y >= bottom && block > first) {
        end = Math.min(end, block);
        after += height;
      }
      y += height;
    }
    return { first: first * LINES_PER_BLOCK, end: Math.min(lines, end * LINES_PER_BLOCK), before, after };
  }

  private heightOf(block: number, lines: number): number {
    return this.measured.get(block) ?? Math.min(LINES_PER_BLOCK, Math.max(0, lines - block * LINES_PER_BLOCK)) * this.ofLine;
  }
}
