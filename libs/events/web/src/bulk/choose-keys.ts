import { Directive, inject } from '@angular/core';
import { pageKeys } from '@turnout/shared/web-platform';
import { EventsListStore } from '../list/events-list.store';
import { ChosenEvents, type SeenEvent } from './chosen-events';

/** Most rows that one reach of the shift key chooses. */
const MOST_ROWS = 1000;

/**
 * Lets events be chosen by keys and in ranges: shift and a click chooses everything since the last choice, shift and an arrow the next row,
 * space the row itself, Ctrl+A all that match; Escape ends it. Rows are the links marked `data-row` with their number.
 */
@Directive({
  selector: '[tnChooseKeys]',
  host: { '(click)': 'click($event)', '(change)': 'change($event)', '(keydown)': 'press($event)' },
})
export class ChooseKeys {
  private readonly chosen = inject(ChosenEvents);
  private readonly list = inject(EventsListStore);
  /** The row that was chosen last, from which a range begins. */
  private anchor: number | null = null;
  private isReaching = false;

  constructor() {
    pageKeys(
      { keys: ['Space'], words: 'events.keys.choose' },
      { keys: ['Shift + ↑ ↓'], words: 'events.keys.choose-range' },
      { keys: ['Ctrl + A'], words: 'events.keys.choose-all' },
      { keys: ['Esc'], words: 'events.keys.choose-end' },
    );
  }

  /** Whether shift is held is known when a box is clicked; the box has chosen its own row when it says that it changed. */
  protected click({ shiftKey }: MouseEvent): void {
    this.isReaching = shiftKey;
  }

  protected change({ target }: Event): void {
    const box = target instanceof HTMLInputElement ? target : null;
    const row = rowOf(box?.closest('[data-opens]')?.querySelector('[data-row]') ?? null);
    if (!this.chosen.isChoosing() || row === null) return;
    if (this.isReaching && this.anchor !== null && box?.checked === true) this.chooseRows(this.anchor, row);
    this.anchor = row;
  }

  protected press(event: KeyboardEvent): void {
    const from = rowOf(event.target);
    if (event.key === 'Escape' && this.chosen.isChoosing()) return this.end(event);
    if (from === null) return;
    const isWithCommand = event.ctrlKey || event.metaKey;
    if (event.shiftKey && !isWithCommand && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) this.reach(from);
    if (!this.chosen.isChoosing()) return;
    if (isWithCommand && event.key.toLowerCase() === 'a') this.take(event, () => this.chosen.chooseAll());
    if (event.key === ' ' && !isWithCommand) this.take(event, () => this.toggle(from));
  }

  /** The list has moved the focus already: the row it left and the one it came to are chosen. */
  private reach(from: number): void {
    const to = rowOf(document.activeElement);
    if (!this.chosen.isChoosing()) this.chosen.begin();
    this.chooseRows(from, to ?? from);
    this.anchor = to;
  }

  private toggle(row: number): void {
    const event = this.list.at(row);
    if (event !== null && event !== 'removed') this.chosen.toggle(event);
    this.anchor = row;
  }

  private chooseRows(one: number, other: number): void {
    const [first, last] = [Math.min(one, other), Math.min(Math.max(one, other), Math.min(one, other) + MOST_ROWS)];
    const rows = Array.from({ length: last - first + 1 }, (_, index) => this.list.at(first + index));
    this.chosen.add(rows.filter((row): row is Exclude<typeof row, 'removed' | null> & SeenEvent => row !== null && row !== 'removed'));
  }

  private end(event: KeyboardEvent): void {
    this.take(event, () => this.chosen.end());
    this.anchor = null;
  }

  private take(event: KeyboardEvent, act: () => void): void {
    event.preventDefault();
    event.stopPropagation();
    act();
  }
}

function rowOf(target: EventTarget | null): number | null {
  const row = target instanceof HTMLElement ? target.dataset['row'] : undefined;
  return row === undefined ? null : Number(row);
}
