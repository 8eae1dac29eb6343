import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Count, StatusBadge, TypeBadge } from '@turnout/shared/ui';
import { CountryPipe, DateRangePipe, TextPipe } from '@turnout/shared/web-platform';
import { PeriodMark } from '../period/period-mark';
import type { EventGroup } from './group-rows';
import { seriesKey, statusKey, statusTone } from '../vocabulary-keys';
import { RowKeys } from './row-keys';

/** The events one below the other, for screens that are too narrow for a table. */
@Component({
  selector: 'tn-event-cards',
  imports: [Count, CountryPipe, DateRangePipe, PeriodMark, RouterLink, RowKeys, StatusBadge, TextPipe, TypeBadge],
  templateUrl: './event-cards.html',
  styleUrl: './event-cards.scss',
})
export class EventCards {
  readonly groups = input.required<readonly EventGroup[]>();
  readonly isGrouped = input.required<boolean>();
  readonly base = input.required<readonly string[]>();
  /** Ids of the events that are chosen; `null` while nobody is choosing. */
  readonly chosen = input<ReadonlySet<string> | null>(null);
  readonly choose = output<string>();

  protected readonly seriesKey = seriesKey;
  protected readonly statusKey = statusKey;
  protected readonly statusTone = statusTone;
  protected readonly firstId = computed(() => this.groups()[0]?.rows[0]?.id ?? null);
}
