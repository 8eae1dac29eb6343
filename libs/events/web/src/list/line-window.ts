import {
  afterEveryRender,
  computed,
  DestroyRef,
  Directive,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { Appearance } from '@turnout/shared/web-platform';
import { LineHeights, type LineRange, LINES_PER_BLOCK } from './line-heights';
import { type LinePlan, sectionsOf } from './line-plan';

/** Rows from one up to another. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** How far above and below what is seen lines are kept on the page, in heights of the window. */
const BEYOND = 0.75;

/**
 * Keeps of a long list only those lines on the page that are in sight or soon will be, and says which they are.
 *
 * Lines are marked `data-line` with their number, headings that stand in for one further up `data-copy`.
 */
@Directive({ selector: '[tnLineWindow]', exportAs: 'tnLineWindow' })
export class LineWindow {
  readonly tnLineWindow = input.required<LinePlan>();
  /** Rows that the list is about to show. */
  readonly rowsWanted = output<RowRange>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly window = this.host.ownerDocument.defaultView ?? window;
  private readonly heights = inject(LineHeights);
  private readonly appearance = inject(Appearance);
  private readonly seen = signal(
    { top: 0, bottom: this.window.innerHeight },
    { equal: (one, other) => one.top === other.top && one.bottom === other.bottom },
  );

  private isLooking = false;

  readonly plan = computed(() => this.tnLineWindow());
  readonly range = computed<LineRange>(
    () => {
      const { top, bottom } = this.seen();
      const beyond = (bottom - top) * BEYOND;
      return this.heights.rangeOf(this.plan().lines, top - beyond, bottom + beyond);
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  readonly sections = computed(() => {
    const { first, end } = this.range();
    return sectionsOf(this.plan(), first, end);
  });
  /** Room above the lines: a copied heading takes some of it. */
  readonly before = computed(() => {
    const isCopied = this.plan().hasHeadings && this.sections()[0]?.isHeadingWithin === false;
    return Math.max(0, this.range().before - (isCopied ? this.heights.ofHeading : 0));
  });

  constructor() {
    effect(() => {
      this.plan();
      untracked(() => {
        this.heights.forget();
      });
    });
    effect(() => {
      const sections = this.sections();
      const [first, end] = [sections[0]?.first ?? 0, sections.at(-1)?.end ?? 0];
      untracked(() => {
        this.rowsWanted.emit({ first, end });
      });
    });
    afterEveryRender({ read: () => this.measure() });
    const look = (): void => this.lookSoon();
    this.window.addEventListener('scroll', look, { passive: true });
    this.window.addEventListener('resize', look);
    inject(DestroyRef).onDestroy(() => {
      this.window.removeEventListener('scroll', look);
      this.window.removeEventListener('resize', look);
    });
  }

  /** How many lines fit on the screen. */
  linesInSight(): number {
    return Math.max(1, Math.floor((this.window.innerHeight * 0.7) / this.heights.ofLine));
  }

  /** Brings a line into sight. */
  reveal(line: number): void {
    const shown = this.host.querySelector(`[data-line="${String(line)}"]`);
    if (shown) shown.scrollIntoView({ block: 'nearest' });
    else {
      const top = this.host.getBoundingClientRect().top + this.window.scrollY + this.heights.topOf(line, this.plan().lines);
      this.window.scrollTo({ top: top - this.window.innerHeight / 3, behavior: 'instant' });
    }
    this.look();
  }

  /** With the next frame: looking while lines are being laid out would move them again and again. */
  private lookSoon(): void {
    if (this.isLooking) return;
    this.isLooking = true;
    this.window.requestAnimationFrame(() => {
      this.isLooking = false;
      this.look();
    });
  }

  private look(): void {
    const { top } = this.host.getBoundingClientRect();
    this.seen.set({ top: -top, bottom: this.window.innerHeight - top });
  }

  private measure(): void {
    this.heights.useSetting(`${String(this.host.clientWidth)} ${this.appearance.density()}`);
    const blocks = new Map<number, { lines: number; height: number }>();
    for (const line of this.host.querySelectorAll<HTMLElement>('[data-line]')) {
      const block = Math.floor(Number(line.dataset['line']) / LINES_PER_BLOCK);
      const sum = blocks.get(block) ?? { lines: 0, height: 0 };
      blocks.set(block, { lines: sum.lines + 1, height: sum.height + line.getBoundingClientRect().height });
    }
    for (const [block, { lines, height }] of blocks) this.heights.measure(block, lines, height);
    this.heights.measureHeading(this.host.querySelector('[data-heading]')?.getBoundingClientRect().height ?? 0);
    this.lookSoon();
  }
}
