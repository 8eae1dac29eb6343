import { computed, inject, Injectable, signal } from '@angular/core';
import type { GridField } from './grid-field';
import { RowList } from '../draft/row-list';
import { isAt } from './grid-field';

/** A cell by its place; column 0 stands for the row as a whole. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell that is being changed, and what was typed to begin with. */
export interface EditedCell extends CellPlace {
  readonly begin: string | null;
}

/** Where one is in the grid, which rows are chosen, and which cell is being changed. */
@Injectable()
export class GridCursor {
  private readonly list = inject(RowList);
  private readonly wish = signal<CellPlace>({ row: 0, column: 0 });

  readonly fields = signal<readonly GridField[]>([]);
  readonly place = computed<CellPlace>(() => {
    const { row, column } = this.wish();
    return { row: within(row, this.list.total()), column: within(column, this.fields().length + 1) };
  });
  readonly editing = signal<EditedCell | null>(null);
  /** Numbers of the rows that are chosen. */
  readonly chosen = signal<ReadonlySet<number>>(new Set());
  /** Counts up whenever the cell in {@link place} is to take the focus. */
  readonly focusWanted = signal(0);
  readonly row = computed(() => this.list.rows()[this.place().row] ?? null);
  /** The column one is in; `null` for the row as a whole. */
  readonly field = computed(() => this.fields()[this.place().column - 1] ?? null);

  go(place: CellPlace, takesFocus = true): void {
    this.wish.set(place);
    if (takesFocus) this.focusWanted.update((count) => count + 1);
  }

  /** Chooses a row, or takes it out of the choice. */
  toggle(number: number): void {
    this.chosen.update((chosen) => {
      const next = new Set(chosen);
      if (!next.delete(number)) next.add(number);
      return next;
    });
  }

  /** Chooses the rows between two places. */
  choose(from: number, to: number): void {
    const rows = this.list.rows().slice(Math.min(from, to), Math.max(from, to) + 1);
    this.chosen.update((chosen) => new Set([...chosen, ...rows.map(({ row }) => row)]));
  }

  /** Numbers of the rows that a change in a row concerns: all that are chosen where it is one of them. */
  concerned(number: number): readonly number[] {
    const chosen = this.chosen();
    return chosen.has(number) ? [...chosen].sort((one, other) => one - other) : [number];
  }

  /** The next cell somebody has to decide about, or the one before; `null` where there is none that way. */
  nextProblem(step: 1 | -1, from: CellPlace = this.place()): CellPlace | null {
    const rows = this.list.rows();
    for (let row = from.row; row >= 0 && row < rows.length; row += step) {
      const columns = this.problemColumns(row);
      const ahead = columns.filter((column) => row !== from.row || (step > 0 ? column > from.column : column < from.column));
      const found = step > 0 ? ahead[0] : ahead.at(-1);
      if (found !== undefined) return { row, column: found };
    }
    return null;
  }

  private problemColumns(row: number): readonly number[] {
    const fields = this.fields();
    const blocking = this.list.rows()[row]?.problems.filter(({ isBlocking }) => isBlocking) ?? [];
    const columns = blocking.map(({ pointer }) => fields.findIndex((field) => isAt(field, pointer)) + 1);
    return [...new Set(columns)].sort((one, other) => one - other);
  }
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
