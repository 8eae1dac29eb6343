import type { Line } from '../text/line';
import type { TextStyle } from '../text/text-style';
import type { Typesetter } from '../text/typesetter';
import type { PagePlan, SetText } from './page-plan';
import type { Tag } from './tag';
import { blankPage } from './page-plan';

/** The area that content fills, in points from the top left corner of the page. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Text that goes on from page to page. */
export interface FlowingText {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly colour: string;
  readonly tag: Tag;
  /** Distance from the left edge of the frame, 0 by default. */
  readonly indent?: number;
  /** Told of every piece of a page that the text takes. */
  readonly onPiece?: (page: PagePlan, top: number, bottom: number) => void;
}

/** Fewest lines of a paragraph that stand alone at the foot or the head of a page. */
const TOGETHER = 2;

/** Fills page after page from top to bottom. */
export class Flow {
  readonly pages: PagePlan[] = [blankPage()];
  y: number;

  constructor(
    readonly frame: Frame,
    readonly typesetter: Typesetter,
  ) {
    this.y = frame.top;
  }

  get width(): number {
    return this.frame.right - this.frame.left;
  }

  /** Height of an empty page. */
  get fullHeight(): number {
    return this.frame.bottom - this.frame.top;
  }

  /** Height that is left on this page. */
  get room(): number {
    return this.frame.bottom - this.y;
  }

  get page(): PagePlan {
    return this.pages[this.pages.length - 1] as PagePlan;
  }

  get isAtTop(): boolean {
    return this.y <= this.frame.top;
  }

  /** Leaves space, though none at the head of a page. */
  space(height: number): void {
    if (!this.isAtTop) this.y += height;
  }

  newPage(): void {
    this.pages.push(blankPage());
    this.y = this.frame.top;
  }

  /** Goes to the next page where less than `height` is left; what is taller than a page stays where it is. */
  keep(height: number): void {
    if (height > this.room && !this.isAtTop && height <= this.fullHeight) this.newPage();
  }

  /** Sets text that may run over pages, with no single line of it left alone where that can be helped. */
  text(text: FlowingText): void {
    this.lines(text.lines.length, text.style.leading, (from, to) => {
      this.piece(text, text.lines.slice(from, to));
    });
  }

  /** Places so many lines of one height, page by page. @param put told which lines stand on this page, from `y` on */
  lines(total: number, leading: number, put: (from: number, to: number) => void): void {
    let from = 0;
    while (from < total) {
      const count = linesHere(total - from, Math.floor(this.room / leading + 0.001), this.isAtTop);
      if (count === 0) {
        this.newPage();
        continue;
      }
      const top = this.y;
      put(from, from + count);
      this.y = top + count * leading;
      from += count;
      if (from < total) this.newPage();
    }
  }

  private piece(text: FlowingText, lines: readonly Line[]): void {
    const indent = text.indent ?? 0;
    const top = this.y;
    const { style, colour, tag } = text;
    const set: SetText = { lines, x: this.frame.left + indent, width: this.width - indent, align: 'left', style, colour, tag };
    this.page.texts.push({ text: set, y: top });
    text.onPiece?.(this.page, top, top + lines.length * style.leading);
  }
}

/** How many of `count` lines go where `fitting` have room; none where the next page serves them better. */
function linesHere(count: number, fitting: number, isWholePage: boolean): number {
  if (count <= fitting) return count;
  if (isWholePage) return Math.max(1, fitting);
  const here = count - fitting < TOGETHER ? fitting - (TOGETHER - (count - fitting)) : fitting;
  return here < TOGETHER ? 0 : here;
}
