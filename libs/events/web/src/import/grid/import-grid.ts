import { afterEveryRender, Component, computed, effect, ElementRef, inject, input, output, untracked, viewChild } from '@angular/core';
import { mdiAlertCircleOutline, mdiCheck, mdiMinusCircleOutline, mdiPencilOutline } from '@mdi/js';
import type { ImportColumn } from '@turnout/events/domain';
import { Icon, TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { pageKeys, TextPipe } from '@turnout/shared/web-platform';
import type { ProjectSetup } from '../../setup/project-setup';
import { RowList } from '../draft/row-list';
import { CellEditor, type CellEdit } from './cell-editor';
import { isEditable, type Setting } from './cell-edit';
import { type CellPlace, GridCursor } from './grid-cursor';
import { fieldKey, fieldWidth, type GridField, isNumberField, MARK_KEYS } from './grid-field';
import { isWriting, placeAfter } from './grid-keys';
import { GridWindow } from './grid-window';
import { viewRow } from './row-view';

/** Room for the number of a row, in rem. */
const ROW_HEAD = 6.25;

/** Titles take what the others leave. */
const trackOf = (field: GridField): string =>
  `minmax(${String(fieldWidth(field))}rem, ${field === 'title' ? '1fr' : String(fieldWidth(field)) + 'rem'})`;

/** Rows of which some facts are set. */
export interface RowsSet {
  readonly rows: readonly number[];
  readonly settings: readonly Setting[];
}

/** The rows of a table as they were understood, to be mended like in a sheet. Of a long table only what is in sight is on the page. */
@Component({
  selector: 'tn-import-grid',
  imports: [CellEditor, Icon, TextPipe, VisuallyHidden],
  templateUrl: './import-grid.html',
  providers: [GridWindow],
  styleUrl: './import-grid.scss',
  host: { '(keydown)': 'press($event)', '(click)': 'point($event)', '(dblclick)': 'point($event, true)' },
})
export class ImportGrid {
  readonly columns = input.required<readonly ImportColumn[]>();
  readonly setup = input.required<ProjectSetup>();
  readonly set = output<RowsSet>();
  /** Rows are to be left out. */
  readonly leave = output<readonly number[]>();

  protected readonly list = inject(RowList);
  protected readonly cursor = inject(GridCursor);
  protected readonly window = inject(GridWindow);
  private readonly translator = inject(TRANSLATOR);
  private readonly frame = viewChild.required<ElementRef<HTMLElement>>('frame');
  private anchor: number | null = null;

  protected readonly icons = { ready: mdiCheck, decide: mdiAlertCircleOutline, skip: mdiMinusCircleOutline, update: mdiPencilOutline };
  protected readonly markKeys = MARK_KEYS;
  protected readonly fieldKey = fieldKey;
  protected readonly isNumber = isNumberField;
  protected readonly vocabulary = computed(() => ({ setup: this.setup(), translator: this.translator() }));
  protected readonly template = computed(() => [`${String(ROW_HEAD)}rem`, ...this.cursor.fields().map(trackOf)].join(' '));
  /** Head and rows are as wide as each other, whatever they hold. */
  protected readonly width = computed(() => `${String(this.cursor.fields().reduce((sum, field) => sum + fieldWidth(field), ROW_HEAD))}rem`);
  protected readonly lines = computed(() => {
    const [{ first, end }, rows] = [this.window.range(), this.list.rows()];
    const words = { ...this.vocabulary(), columns: this.columns(), fields: this.cursor.fields() };
    return Array.from({ length: Math.max(0, end - first) }, (_, index) => {
      const row = rows[first + index];
      return { index: first + index, view: row ? viewRow(row, words) : null };
    });
  });
  protected readonly editedRows = computed(() => this.cursor.concerned(this.cursor.row()?.row ?? 0).length);
  private focused = 0;

  constructor() {
    pageKeys(
      { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], words: 'events.import.keys.move' },
      { keys: ['Enter'], words: 'events.import.keys.edit' },
      { keys: ['Escape'], words: 'events.import.keys.leave-edit' },
      { keys: ['Tab'], words: 'events.import.keys.next-problem' },
      { keys: ['Space'], words: 'events.import.keys.choose' },
      { keys: ['mod+d'], words: 'events.import.keys.fill' },
      { keys: ['Delete'], words: 'events.import.keys.leave-out' },
    );
    effect(() => {
      const { end } = this.window.range();
      untracked(() => this.list.want(end));
    });
    afterEveryRender({ read: () => this.settle() });
  }

  /** Moves the focus to a cell. */
  focus(place: CellPlace = this.cursor.place()): void {
    this.cursor.go(place);
  }

  protected press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey) return;
    const from = this.cursor.place();
    const size = { rows: this.list.total(), columns: this.cursor.fields().length + 1, perScreen: this.window.rowsInSight() };
    const to = placeAfter(event, from, size);
    if (to) this.move(event, from, to);
    else if (event.key === 'Tab') this.hop(event, event.shiftKey ? -1 : 1);
    else if (event.key === ' ') this.take(event, () => this.choose(from));
    else if (event.key === 'Enter' || event.key === 'F2') this.take(event, () => this.edit(from));
    else if (event.key === 'Delete') this.take(event, () => this.leaveOut());
    else if (event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey)) this.take(event, () => this.fill());
    else if (isWriting(event) && this.cursor.field()) this.take(event, () => this.edit(from, event.key));
  }

  /** Goes to the cell that was pointed at, or changes it. */
  protected point({ target }: Event, isToEdit = false): void {
    const element = target instanceof Element ? target : null;
    if (!element || element.closest('input, tn-cell-editor')) return;
    const place = element.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
    if (place === undefined) return;
    const [row = 0, column = 0] = place.split(':').map(Number);
    if (isToEdit) this.edit({ row, column });
    else this.cursor.go({ row, column });
  }

  protected edit(place: CellPlace, begin: string | null = null): void {
    this.cursor.go(place, false);
    const [field, row] = [this.cursor.field(), this.cursor.row()];
    if (field && isEditable(field) && row?.event) this.cursor.editing.set({ ...place, begin });
  }

  protected finish({ settings, then }: CellEdit): void {
    const row = this.cursor.row();
    this.cursor.editing.set(null);
    if (row) this.set.emit({ rows: this.cursor.concerned(row.row), settings });
    const next = then === 'next' ? this.cursor.nextProblem(1) : null;
    this.cursor.go(next ?? this.cursor.place());
  }

  protected cancel(): void {
    this.cursor.editing.set(null);
    this.cursor.go(this.cursor.place());
  }

  protected choose({ row }: CellPlace): void {
    const found = this.list.rows()[row];
    if (!found) return;
    this.anchor = row;
    this.cursor.toggle(found.row);
  }

  /** What the cell says is said by all rows that are chosen. */
  protected fill(): void {
    const [field, row] = [this.cursor.field(), this.cursor.row()];
    if (!field || !row?.event || this.cursor.chosen().size === 0) return;
    const event = row.event;
    const names = field === 'days' ? (['startsOn', 'endsOn'] as const) : ([field] as const);
    const settings = names.map((name) => ({ pointer: `/${name}`, value: event[name] ?? null }));
    this.set.emit({ rows: [...this.cursor.chosen()].filter((number) => number !== row.row), settings });
  }

  private leaveOut(): void {
    const row = this.cursor.row();
    if (row && row.state !== 'skip') this.leave.emit(this.cursor.concerned(row.row));
  }

  private take(event: KeyboardEvent, act: () => void): void {
    event.preventDefault();
    act();
  }

  private move(event: KeyboardEvent, from: CellPlace, to: CellPlace): void {
    event.preventDefault();
    if (event.shiftKey && to.row !== from.row) {
      this.anchor ??= from.row;
      this.cursor.choose(this.anchor, to.row);
    } else this.anchor = null;
    this.cursor.go(to);
  }

  /** To the next thing to decide; where there is none, the key does what it does everywhere. */
  private hop(event: KeyboardEvent, step: 1 | -1): void {
    const found = this.cursor.nextProblem(step);
    if (found) this.take(event, () => this.cursor.go(found));
  }

  private settle(): void {
    const host = this.frame().nativeElement;
    this.window.measure(host);
    const wanted = this.cursor.focusWanted();
    if (wanted !== this.focused && this.cursor.editing() === null) this.reach(host, wanted);
  }

  private reach(host: HTMLElement, wanted: number): void {
    const { row, column } = this.cursor.place();
    const cell = host.querySelector<HTMLElement>(`[data-cell="${String(row)}:${String(column)}"]`);
    if (!cell) {
      // Not on the page yet: it will be once the frame has moved there.
      this.window.reveal(host, row);
      return;
    }
    this.focused = wanted;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
