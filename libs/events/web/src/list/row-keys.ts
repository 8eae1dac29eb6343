import { afterEveryRender, computed, Directive, ElementRef, inject, output, signal } from '@angular/core';
import { pageKeys } from '@turnout/shared/web-platform';
import { lineOfRow, stepRows } from './line-plan';
import { LineWindow } from './line-window';

const STEPS: Readonly<Record<string, (perScreen: number) => number>> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (perScreen) => perScreen,
  PageUp: (perScreen) => -perScreen,
  Home: () => -Infinity,
  End: () => Infinity,
};

/**
 * Lets arrow keys, Page Up and Down, Home and End move between the rows of a list, so that Tab passes the list in one step;
 * also to rows that are not on the page yet, or not even loaded.
 *
 * Rows are the links marked `data-row` with their number; a click anywhere in the element marked `data-opens` follows the link inside it.
 */
@Directive({
  selector: '[tnRowKeys]',
  exportAs: 'tnRowKeys',
  host: { '(keydown)': 'press($event)', '(focusin)': 'remember($event)', '(focusout)': 'leave($event)', '(click)': 'open($event)' },
})
export class RowKeys {
  /** The row that took the focus. */
  readonly rowFocused = output<number>();
  /** The row that is to be read beside the list. */
  readonly rowPeeked = output<number>();
  /** What stands beside the list is to take the focus, or to go. */
  readonly sideWanted = output<'enter' | 'close'>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly lines = inject(LineWindow);
  private readonly current = signal<number | null>(null);
  /** The row that takes the focus as soon as it is there. */
  private awaited: number | null = null;
  private hasFocus = false;

  /** The row that takes the Tab key: the last one that had the focus, or the topmost where that one is not on the page. */
  readonly tabStop = computed(() => {
    const rows = this.lines.sections().filter(({ first, end }) => end > first);
    const current = this.current();
    return current !== null && rows.some(({ first, end }) => current >= first && current < end) ? current : (rows[0]?.first ?? -1);
  });

  constructor() {
    pageKeys(
      { keys: ['ArrowUp', 'ArrowDown'], words: 'events.keys.rows' },
      { keys: ['PageUp', 'PageDown'], words: 'events.keys.row-pages' },
      { keys: ['Home', 'End'], words: 'events.keys.row-ends' },
      { keys: ['Enter'], words: 'events.keys.row-open' },
      { keys: ['Space'], words: 'events.keys.row-peek' },
      { keys: ['ArrowRight'], words: 'events.keys.row-side' },
    );
    afterEveryRender({ read: () => this.settle() });
  }

  /** Moves the focus to a row, wherever it is. */
  go(row: number): void {
    const line = lineOfRow(this.lines.plan(), row);
    if (line === null) return;
    this.awaited = row;
    this.lines.reveal(line);
    this.settle();
    if (this.awaited !== null) this.hold();
  }

  protected press(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const from = this.awaited ?? rowOf(event.target);
    if (from === null || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === ' ') {
      event.preventDefault();
      this.rowPeeked.emit(from);
    } else if (event.key === 'ArrowRight' || event.key === 'Escape') this.sideWanted.emit(event.key === 'Escape' ? 'close' : 'enter');
    if (!step) return;
    event.preventDefault();
    this.go(stepRows(this.lines.plan(), from, step(this.lines.linesInSight())));
  }

  protected remember(event: FocusEvent): void {
    const row = rowOf(event.target);
    if (row === null) return;
    this.hasFocus = true;
    this.current.set(row);
    this.rowFocused.emit(row);
  }

  protected leave(event: FocusEvent): void {
    const link = event.target instanceof HTMLElement ? event.target : null;
    // A row that scrolls out of the page loses the focus as well, but was not left.
    queueMicrotask(() => {
      if (link?.isConnected === true && !this.host.contains(document.activeElement)) this.hasFocus = false;
    });
  }

  protected open(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const isSelecting = (getSelection()?.toString() ?? '') !== '';
    if (!target || isSelecting || target.closest('a, button, input, label') !== null) return;
    target.closest('[data-opens]')?.querySelector<HTMLElement>('[data-row]')?.click();
  }

  private settle(): void {
    if (this.awaited !== null) {
      const link = this.link(this.awaited);
      if (!link) {
        this.reachAgain(this.awaited);
        return;
      }
      this.awaited = null;
      link.focus({ preventScroll: true });
      link.scrollIntoView({ block: 'nearest' });
    } else if (this.hasFocus && document.activeElement === document.body) {
      this.link(this.tabStop())?.focus({ preventScroll: true });
    }
  }

  /** Lines on the way turned out higher than they were thought to be, so that the row is not where it was looked for. */
  private reachAgain(row: number): void {
    const line = lineOfRow(this.lines.plan(), row);
    const { first, end } = this.lines.range();
    if (line !== null && (line < first || line >= end)) this.lines.reveal(line);
  }

  /** Keys pressed while a row is on its way are still for the list. */
  private hold(): void {
    this.host.tabIndex = -1;
    this.host.focus({ preventScroll: true });
  }

  private link(row: number): HTMLElement | null {
    return this.host.querySelector<HTMLElement>(`[data-row="${String(row)}"]`);
  }
}

function rowOf(target: EventTarget | null): number | null {
  const row = target instanceof HTMLElement ? target.dataset['row'] : undefined;
  return row === undefined ? null : Number(row);
}
