import { computed, inject, Injectable, signal } from '@angular/core';
import type { ImportedRow, RowState } from '@turnout/events/domain';
import { toProblem, type Problem } from '@turnout/shared/web-platform';
import { ImportsClient, type RowsQuery } from '../client/imports-client';
import type { ImportDraft } from '../client/import-wire';
import { foresee } from './foresee';
import { ImportStore } from './import.store';

/** Which rows are shown, and in which order. */
export interface RowSelection {
  readonly order: RowsQuery['order'];
  /** `null` for all. */
  readonly state: RowState | null;
}

/**
 * The rows of a draft as they are looked at. A table of up to some hundred rows is there as a whole: its rows keep their places while
 * they are mended. Of a longer one as much is there as was asked for.
 */
@Injectable()
export class RowList {
  private readonly store = inject(ImportStore);
  private readonly client = inject(ImportsClient);
  private project = '';
  private readonly base = signal<ImportDraft | null>(null);
  /** Rows in the order in which they are shown. */
  private readonly loaded = signal<readonly ImportedRow[]>([]);
  private next: string | null = null;
  private turn = 0;
  private isLoading = false;
  private wanted = 0;

  readonly selection = signal<RowSelection>({ order: 'problems', state: null });
  readonly problem = signal<Problem | null>(null);
  readonly isRefreshing = signal(false);
  private readonly isWhole = computed(() => this.base()?.nextCursor === null);
  /** With what is decided but not answered yet. */
  private readonly foreseen = computed(() =>
    foresee({ rows: this.loaded(), questions: this.base()?.questions ?? [] }, this.store.pending()),
  );
  readonly questions = computed(() => this.foreseen().questions);
  readonly rows = computed<readonly ImportedRow[]>(() => {
    const { state } = this.selection();
    const { rows } = this.foreseen();
    return this.isWhole() && state !== null ? rows.filter((row) => row.state === state) : rows;
  });
  /** How many rows there are to show, loaded or not. */
  readonly total = computed(() => {
    const [counts, { state }] = [this.base()?.counts, this.selection()];
    if (!counts || this.isWhole()) return this.rows().length;
    return Math.max(this.rows().length, state === null ? counts.rows : counts[state]);
  });

  /** Shows a draft as the server knows it now. */
  take(project: string, draft: ImportDraft): void {
    const isNew = draft.id !== this.base()?.id;
    this.project = project;
    this.base.set(draft);
    if (isNew) this.selection.set({ order: 'problems', state: null });
    if (draft.nextCursor === null) this.loaded.set(isNew ? draft.rows : inPlaceOf(this.loaded(), draft.rows));
    else void this.refresh(isNew ? draft : null);
  }

  show(selection: RowSelection): void {
    this.selection.set(selection);
    const draft = this.base();
    if (!draft) return;
    if (draft.nextCursor !== null) void this.refresh(null);
    else this.loaded.set(selection.order === 'source' ? bySource(draft.rows) : draft.rows);
  }

  /** Makes sure that rows up to this place will be there. */
  want(end: number): void {
    this.wanted = end;
    void this.fill();
  }

  /** Asks again for rows that could not be had. */
  tryAgain(): void {
    this.problem.set(null);
    void this.fill();
  }

  /** The rows of a long table stay until those that replace them are there. */
  private async refresh(draft: ImportDraft | null): Promise<void> {
    const turn = ++this.turn;
    this.problem.set(null);
    if (draft) {
      this.loaded.set(draft.rows);
      this.next = draft.nextCursor;
      return;
    }
    this.isRefreshing.set(true);
    const enough = Math.min(this.wanted, this.loaded().length);
    let [rows, cursor]: [readonly ImportedRow[], string | null] = [[], null];
    try {
      do {
        const page = await this.page(cursor);
        if (turn !== this.turn) return;
        [rows, cursor] = [[...rows, ...page.items], page.nextCursor];
      } while (cursor !== null && rows.length < enough);
      this.loaded.set(rows);
      this.next = cursor;
    } catch (failure) {
      if (turn === this.turn) this.problem.set(toProblem(failure));
    } finally {
      if (turn === this.turn) this.isRefreshing.set(false);
    }
  }

  private async fill(): Promise<void> {
    if (this.isLoading || this.isRefreshing() || this.problem()) return;
    const turn = this.turn;
    this.isLoading = true;
    try {
      while (!this.isWhole() && this.next !== null && this.loaded().length < this.wanted && turn === this.turn) {
        const page = await this.page(this.next);
        if (turn !== this.turn) break;
        this.loaded.update((rows) => [...rows, ...page.items]);
        this.next = page.nextCursor;
      }
    } catch (failure) {
      if (turn === this.turn) this.problem.set(toProblem(failure));
    } finally {
      this.isLoading = false;
    }
  }

  private page(cursor: string | null) {
    const { order, state } = this.selection();
    const query = { order, ...(state === null ? {} : { state }), ...(cursor === null ? {} : { cursor }) };
    return this.client.rows(this.project, this.base()?.id ?? '', query);
  }
}

/** New rows in the places of the old ones; in their own order where there are others. */
export function inPlaceOf(old: readonly ImportedRow[], now: readonly ImportedRow[]): readonly ImportedRow[] {
  const found = new Map(now.map((row) => [row.row, row]));
  const kept = old.flatMap(({ row }) => found.get(row) ?? []);
  return kept.length === now.length && old.length === now.length ? kept : now;
}

function bySource(rows: readonly ImportedRow[]): readonly ImportedRow[] {
  return [...rows].sort((one, other) => one.row - other.row);
}
