import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EventPivot } from '@turnout/shared/api-client';
import { Count, TRANSLATOR, TypeMarker } from '@turnout/shared/ui';
import { pageKeys, TextPipe } from '@turnout/shared/web-platform';
import { type GridPlace, gridStep } from './grid-steps';
import { pivotDimensionKey } from './pivot-words';
import { type PivotFigure, type PivotHead, type PivotSetup, pivotView } from './pivot-view';

/**
 * Sums by two dimensions. Every head and every figure leads to its events; arrow keys walk from figure to figure. The shade of a cell says
 * again what its figure says.
 */
@Component({
  selector: 'tn-pivot-table',
  imports: [Count, NgTemplateOutlet, RouterLink, TextPipe, TypeMarker],
  host: { '(keydown)': 'press($event)', '(focusin)': 'arrive($event)' },
  templateUrl: './pivot-table.html',
  styleUrl: './pivot-table.scss',
})
export class PivotTable {
  readonly pivot = input.required<EventPivot>();
  /** Commands of the router that lead to the list. */
  readonly base = input.required<readonly string[]>();
  /** What the table is called. */
  readonly caption = input.required<string>();
  /** Makes heads easier to read where it is at hand. */
  readonly setup = input<PivotSetup | null>(null);

  private readonly translator = inject(TRANSLATOR);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly view = computed(() => pivotView(this.pivot(), this.translator(), this.setup()));
  protected readonly sides = computed(() => ({
    rows: pivotDimensionKey(this.pivot().rows.by),
    columns: pivotDimensionKey(this.pivot().columns.by),
  }));
  protected readonly last = computed<GridPlace>(() => ({ row: this.view().rows.length + 1, column: this.view().columns.length + 1 }));
  /** The place that takes the Tab key. */
  private readonly wanted = signal<GridPlace>({ row: 1, column: 1 });
  private readonly current = computed(() => {
    const [{ row, column }, last] = [this.wanted(), this.last()];
    return `${String(Math.min(row, last.row))}:${String(Math.min(column, last.column))}`;
  });

  constructor() {
    pageKeys(
      { keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], words: 'events.keys.cells' },
      { keys: ['Home', 'End'], words: 'events.keys.cell-ends' },
      { keys: ['Enter'], words: 'events.keys.cell-open' },
    );
  }

  protected tabAt(at: string): 0 | -1 {
    return at === this.current() ? 0 : -1;
  }

  /** What a template is handed has lost its type. */
  protected asHead(head: PivotHead): PivotHead {
    return head;
  }

  protected asFigure(figure: PivotFigure): PivotFigure {
    return figure;
  }

  protected press(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const from = placeOf(event.target);
    const to = from && gridStep(event.key, event.ctrlKey, from, this.last());
    if (!to) return;
    event.preventDefault();
    this.wanted.set(to);
    this.elementAt(to)?.focus();
  }

  /** Who presses a figure, or comes to it otherwise, walks on from there. */
  protected arrive(event: FocusEvent): void {
    const place = placeOf(event.target);
    if (place) this.wanted.set(place);
  }

  private elementAt({ row, column }: GridPlace): HTMLElement | null {
    return this.host.querySelector<HTMLElement>(`[data-at="${String(row)}:${String(column)}"]`);
  }
}

function placeOf(target: EventTarget | null): GridPlace | null {
  const at = target instanceof HTMLElement ? target.dataset['at'] : undefined;
  const [row, column] = (at ?? '').split(':').map(Number);
  return at === undefined || row === undefined || column === undefined ? null : { row, column };
}
