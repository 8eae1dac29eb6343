import { Component, computed, ElementRef, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Decision, ImportColumn } from '@turnout/events/domain';
import { StatusBadge, TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { LineWindow } from '../../list/line-window';
import { planLines } from '../../list/line-plan';
import type { ProjectSetup } from '../../setup/project-setup';
import { reasonWords } from '../draft/import-words';
import { RowList } from '../draft/row-list';
import { CellEditor, type CellEdit } from '../grid/cell-editor';
import { isEditable } from '../grid/cell-edit';
import { GridCursor } from '../grid/grid-cursor';
import { fieldKey, type GridField, MARK_KEYS } from '../grid/grid-field';
import type { RowsSet } from '../grid/import-grid';
import { viewRow } from '../grid/row-view';

/** The rows one below the other, for screens that are too narrow for a grid: each fact can be touched and changed. */
@Component({
  selector: 'tn-import-cards',
  imports: [CellEditor, LineWindow, MatButton, StatusBadge, TextPipe, VisuallyHidden],
  templateUrl: './import-cards.html',
  styleUrl: './import-cards.scss',
})
export class ImportCards {
  readonly columns = input.required<readonly ImportColumn[]>();
  readonly setup = input.required<ProjectSetup>();
  readonly set = output<RowsSet>();
  readonly decided = output<readonly Decision[]>();
  readonly leave = output<readonly number[]>();
  readonly keep = output<readonly number[]>();

  protected readonly list = inject(RowList);
  protected readonly cursor = inject(GridCursor);
  private readonly translator = inject(TRANSLATOR);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly window = viewChild.required(LineWindow);

  protected readonly markKeys = MARK_KEYS;
  protected readonly fieldKey = fieldKey;
  protected readonly isEditable = isEditable;
  protected readonly tones = { ready: 'reached', decide: 'attention', skip: 'faint', update: 'neutral' } as const;
  protected readonly plan = computed(() => planLines([{ key: null, records: this.list.total() }], false, new Set()));
  protected readonly vocabulary = computed(() => ({ setup: this.setup(), translator: this.translator() }));
  protected readonly cards = computed(() => {
    const { first, end } = this.window().range();
    const words = { ...this.vocabulary(), columns: this.columns(), fields: this.cursor.fields() };
    return this.list
      .rows()
      .slice(first, end)
      .map((row, index) => ({ line: first + index, view: viewRow(row, words), ways: this.waysOf(row.problems) }));
  });

  /** Brings a row into sight and gives it the focus. */
  focus(row: number): void {
    this.window().reveal(row);
    setTimeout(() => this.host.querySelector<HTMLElement>(`[data-line="${String(row)}"] h3`)?.focus());
  }

  protected edit(line: number, field: GridField): void {
    const column = this.cursor.fields().indexOf(field) + 1;
    this.cursor.go({ row: line, column }, false);
    this.cursor.editing.set({ row: line, column, begin: null });
  }

  protected isEditing(line: number, field: GridField): boolean {
    const editing = this.cursor.editing();
    return editing?.row === line && this.cursor.fields()[editing.column - 1] === field;
  }

  protected finish(row: number, { settings }: CellEdit): void {
    this.cursor.editing.set(null);
    this.set.emit({ rows: [row], settings });
  }

  private waysOf(problems: Parameters<typeof viewRow>[0]['problems']) {
    const all = problems.flatMap(({ proposals }) => proposals);
    const once = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
    return once.map((proposal) => ({ proposal, words: reasonWords(proposal.words, this.translator()) }));
  }
}
