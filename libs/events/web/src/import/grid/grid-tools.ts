import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type ImportCounts, ROW_STATES, type RowState } from '@turnout/events/domain';
import { NumberPipe, TextPipe } from '@turnout/shared/web-platform';
import { RowList } from '../draft/row-list';
import { GridCursor } from './grid-cursor';

/** Above the rows: which of them are shown and in which order, and what can be done with those that are chosen. */
@Component({
  selector: 'tn-grid-tools',
  imports: [MatButton, NumberPipe, TextPipe],
  templateUrl: './grid-tools.html',
  styleUrl: './grid-tools.scss',
})
export class GridTools {
  readonly counts = input.required<ImportCounts>();
  readonly leave = output<readonly number[]>();
  readonly keep = output<readonly number[]>();
  readonly nextProblem = output();

  protected readonly list = inject(RowList);
  protected readonly cursor = inject(GridCursor);
  protected readonly chosen = computed(() => [...this.cursor.chosen()].sort((one, other) => one - other));
  protected readonly states = computed(() => {
    const counts = this.counts();
    const each = ROW_STATES.map((state) => ({
      state: state as RowState | null,
      key: `events.import.filter.${state}` as const,
      count: counts[state],
    }));
    return [{ state: null, key: 'events.import.filter.all' as const, count: counts.rows }, ...each];
  });

  protected show(state: RowState | null): void {
    this.list.show({ ...this.list.selection(), state });
    this.cursor.go({ row: 0, column: 0 }, false);
  }

  protected sort(order: 'problems' | 'source'): void {
    this.list.show({ ...this.list.selection(), order });
    this.cursor.go({ row: 0, column: 0 }, false);
  }

  protected clear(): void {
    this.cursor.chosen.set(new Set());
  }
}
