import { Directive, ElementRef, inject, signal } from '@angular/core';
import { pageKeys } from '@turnout/shared/web-platform';

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
};

/**
 * Lets arrow keys, Home and End move between the rows of a list, so that Tab passes the list in one step.
 *
 * Rows are the links marked `data-row`; a click anywhere in the element marked `data-opens` follows the link inside it.
 */
@Directive({
  selector: '[tnRowKeys]',
  exportAs: 'tnRowKeys',
  host: { '(keydown)': 'move($event)', '(focusin)': 'remember($event)', '(click)': 'open($event)' },
})
export class RowKeys {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly current = signal<string | null>(null);

  constructor() {
    pageKeys(
      { keys: ['ArrowUp', 'ArrowDown'], words: 'events.keys.rows' },
      { keys: ['Home', 'End'], words: 'events.keys.row-ends' },
      { keys: ['Enter'], words: 'events.keys.row-open' },
    );
  }

  /** The `tabindex` of a row's link: one row of the list takes the Tab key, at first the topmost. */
  tabIndex(id: string, isFirst: boolean): 0 | -1 {
    const current = this.current();
    return current === id || (current === null && isFirst) ? 0 : -1;
  }

  protected move(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const links = this.links();
    const index = links.findIndex((link) => link === event.target);
    if (!step || index < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const link = links[step(index, links.length - 1)];
    link?.focus();
    link?.scrollIntoView({ block: 'nearest' });
  }

  protected remember(event: FocusEvent): void {
    const id = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
    if (id !== undefined) this.current.set(id);
  }

  protected open(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const isSelecting = (getSelection()?.toString() ?? '') !== '';
    if (!target || isSelecting || target.closest('a, button, input, label') !== null) return;
    target.closest('[data-opens]')?.querySelector<HTMLElement>('[data-row]')?.click();
  }

  private links(): readonly HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>('[data-row]')];
  }
}
