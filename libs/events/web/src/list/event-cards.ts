import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Count, StatusBadge, TypeBadge } from '@turnout/shared/ui';
import { CountryPipe, DateRangePipe, TextPipe } from '@turnout/shared/web-platform';
import type { EventGroup } from './group-rows';
import { statusKey } from '../vocabulary-keys';
import { RowKeys } from './row-keys';

/** The events one below the other, for screens that are too narrow for a table. */
@Component({
  selector: 'tn-event-cards',
  imports: [Count, CountryPipe, DateRangePipe, RouterLink, RowKeys, StatusBadge, TextPipe, TypeBadge],
  templateUrl: './event-cards.html',
  styleUrl: './event-cards.scss',
})
export class EventCards {
  readonly groups = input.required<readonly EventGroup[]>();
  readonly isGrouped = input.required<boolean>();
  readonly base = input.required<readonly string[]>();

  protected readonly statusKey = statusKey;
  protected readonly firstId = computed(() => this.groups()[0]?.rows[0]?.id ?? null);
}
