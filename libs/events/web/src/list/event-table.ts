import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiArrowDown, mdiArrowUp } from '@mdi/js';
import type { EventOrder, EventSort } from '@turnout/events/domain';
import { Count, Icon, StatusBadge, TypeBadge, VisuallyHidden } from '@turnout/shared/ui';
import { CountryPipe, DateRangePipe, TextPipe } from '@turnout/shared/web-platform';
import { PeriodMark } from '../period/period-mark';
import type { EventGroup } from './group-rows';
import { nextOrder } from './next-order';
import { seriesKey, statusKey, statusTone } from '../vocabulary-keys';
import { RowKeys } from './row-keys';

/** The events as a report prints them: grouped by type with the sums of each, or in another order without groups. */
@Component({
  selector: 'tn-event-table',
  imports: [Count, CountryPipe, DateRangePipe, Icon, PeriodMark, RouterLink, RowKeys, StatusBadge, TextPipe, TypeBadge, VisuallyHidden],
  templateUrl: './event-table.html',
  styleUrl: './event-table.scss',
})
export class EventTable {
  readonly groups = input.required<readonly EventGroup[]>();
  readonly order = input.required<EventOrder>();
  /** Commands of the router that lead to the list; an event's id is put behind them. */
  readonly base = input.required<readonly string[]>();
  /** Ids of the events that are chosen; `null` while nobody is choosing. */
  readonly chosen = input<ReadonlySet<string> | null>(null);
  readonly choose = output<string>();
  readonly orderChange = output<EventOrder>();

  protected readonly up = mdiArrowUp;
  protected readonly down = mdiArrowDown;
  protected readonly isGrouped = computed(() => this.order().by === 'type');
  protected readonly seriesKey = seriesKey;
  protected readonly statusKey = statusKey;
  protected readonly statusTone = statusTone;
  protected readonly firstId = computed(() => this.groups()[0]?.rows[0]?.id ?? null);
  protected readonly columns = [
    { sort: 'country', label: 'events.list.column.country', className: 'country' },
    { sort: 'startsOn', label: 'events.list.column.date', className: 'date' },
    { sort: 'title', label: 'events.list.column.event', className: 'event' },
  ] as const;

  protected direction(sort: EventSort): 'ascending' | 'descending' | null {
    const { by, isDescending } = this.order();
    return by === sort ? (isDescending ? 'descending' : 'ascending') : null;
  }

  protected sortBy(sort: EventSort): void {
    this.orderChange.emit(nextOrder(this.order(), sort));
  }
}
