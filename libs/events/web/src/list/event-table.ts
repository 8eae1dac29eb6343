import { Component, computed, DestroyRef, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { mdiArrowDown, mdiArrowUp, mdiDockRight } from '@mdi/js';
import type { EventSort, ListColumn, ListLayout } from '@turnout/events/domain';
import { Count, Icon, TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { COLUMN_KEYS, COLUMN_SORTS, GROUP_KEYS } from './column-words';
import { fitColumns } from './column-widths';
import { EventCell } from './event-cell';
import { EventTitle } from './event-title';
import { GroupHead } from './group-head';
import { LineWindow, type RowRange } from './line-window';
import { ListLines } from './list-lines';
import { RowKeys } from './row-keys';

/** The events as a report prints them: under headings with the sums of each group, or without. Of a long list only what is in sight is on the page. */
@Component({
  selector: 'tn-event-table',
  imports: [Count, EventCell, EventTitle, GroupHead, Icon, LineWindow, MatIconButton, RowKeys, TextPipe, VisuallyHidden],
  templateUrl: './event-table.html',
  styleUrl: './event-table.scss',
  host: { '[class.crowded]': 'fit().isCrowded', '[class.wide]': 'fit().overflow !== null' },
})
export class EventTable {
  readonly layout = input.required<ListLayout>();
  /** Commands of the router that lead to the list; an event's id is put behind them. */
  readonly base = input.required<readonly string[]>();
  /** Ids of the events that are chosen; `null` while nobody is choosing. */
  readonly chosen = input<ReadonlySet<string> | null>(null);
  readonly choose = output<string>();
  /** A column whose heading was pressed: what follows of it depends on the order of then. */
  readonly sortBy = output<EventSort>();
  readonly rowsWanted = output<RowRange>();
  /** Id of the event that is read beside the list. */
  readonly opened = input<string | null>(null);
  readonly rowFocused = output<number>();
  readonly rowPeeked = output<number>();
  readonly sideWanted = output<'enter' | 'close'>();

  protected readonly lines = inject(ListLines);
  private readonly translator = inject(TRANSLATOR);
  private readonly window = viewChild.required(LineWindow);
  private readonly rowKeys = viewChild.required(RowKeys);

  protected readonly up = mdiArrowUp;
  protected readonly down = mdiArrowDown;
  protected readonly beside = mdiDockRight;
  protected readonly keys = COLUMN_KEYS;
  /** Room for the table, in rem. */
  private readonly room = signal(Infinity);
  protected readonly fit = computed(() => fitColumns(this.layout().columns, this.room()));
  protected readonly columns = computed(() => {
    const { widths } = this.fit();
    return this.layout().columns.map((id, index) => ({ id, sort: COLUMN_SORTS[id] ?? null, width: widths[index] ?? null }));
  });
  protected readonly hasStatus = computed(() => this.layout().columns.includes('status'));
  /** Whether the sum of participants has its column at the end of the row, where headings can put it too. */
  protected readonly hasSumColumn = computed(() => this.layout().columns.length > 1 && this.layout().columns.at(-1) === 'participants');
  protected readonly sections = computed(() => this.lines.show(this.window().sections()));
  protected readonly isWaiting = computed(() => this.sections().some(({ rows }) => rows.some(({ view }) => view === null)));
  protected readonly caption = computed(() => {
    const { text } = this.translator();
    const group = this.lines.group();
    return group === null ? text('events.list.table') : text('events.list.table-grouped', { group: text(GROUP_KEYS[group]) });
  });

  constructor() {
    if (typeof ResizeObserver === 'undefined') return;
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const observer = new ResizeObserver(() => {
      this.room.set(host.clientWidth / parseFloat(getComputedStyle(document.documentElement).fontSize));
    });
    observer.observe(host);
    inject(DestroyRef).onDestroy(() => {
      observer.disconnect();
    });
  }

  /** Puts the focus on a row. */
  focusRow(row: number): void {
    this.rowKeys().go(row);
  }

  protected direction(sort: EventSort | null): 'ascending' | 'descending' | null {
    const { by, isDescending } = this.layout().order;
    return by === sort ? (isDescending ? 'descending' : 'ascending') : null;
  }

  protected isNumber(column: ListColumn): boolean {
    return column === 'participants' || column === 'meetings';
  }
}
