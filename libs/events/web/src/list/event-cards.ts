import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import type { ListColumn, ListLayout } from '@turnout/events/domain';
import { Count, VisuallyHidden } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { COLUMN_KEYS } from './column-words';
import { EventCell } from './event-cell';
import { EventTitle } from './event-title';
import { GroupHead } from './group-head';
import { LineWindow, type RowRange } from './line-window';
import { ListLines } from './list-lines';
import { RowKeys } from './row-keys';

/** Facts that a card sets apart from the line of the others. */
const APART: readonly ListColumn[] = ['title', 'type', 'participants'];
/** Facts that need no words before them to be understood. */
const PLAIN: readonly ListColumn[] = ['country', 'startsOn', 'partners', 'status', 'place', 'level', 'mode'];

/** The events one below the other, for screens that are too narrow for a table. Of a long list only what is in sight is on the page. */
@Component({
  selector: 'tn-event-cards',
  imports: [Count, EventCell, EventTitle, GroupHead, LineWindow, RowKeys, TextPipe, VisuallyHidden],
  templateUrl: './event-cards.html',
  styleUrl: './event-cards.scss',
})
export class EventCards {
  readonly layout = input.required<ListLayout>();
  readonly base = input.required<readonly string[]>();
  /** Ids of the events that are chosen; `null` while nobody is choosing. */
  readonly chosen = input<ReadonlySet<string> | null>(null);
  readonly choose = output<string>();
  readonly rowsWanted = output<RowRange>();

  protected readonly lines = inject(ListLines);
  private readonly window = viewChild.required(LineWindow);
  protected readonly keys = COLUMN_KEYS;
  protected readonly sections = computed(() => this.lines.show(this.window().sections()));
  protected readonly hasType = computed(() => this.layout().columns.includes('type'));
  protected readonly hasPeople = computed(() => this.layout().columns.includes('participants'));
  protected readonly hasStatus = computed(() => this.layout().columns.includes('status'));
  protected readonly facts = computed(() => this.layout().columns.filter((column) => !APART.includes(column)));
  protected readonly all = computed(() => this.lines.plan().groups.reduce((sum, { records }) => sum + records, 0));

  protected isPlain(column: ListColumn): boolean {
    return PLAIN.includes(column);
  }
}
