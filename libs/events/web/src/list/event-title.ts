import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StatusBadge } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { PeriodMark } from '../period/period-mark';
import { seriesKey, statusKey, statusTone } from '../vocabulary-keys';
import type { RowView } from './row-view';

/** The title of an event as the way to its page, with what is remarkable about it. */
@Component({
  selector: 'tn-event-title',
  imports: [PeriodMark, RouterLink, StatusBadge, TextPipe],
  template: `
    @if (chosen(); as ids) {
      <input
        type="checkbox"
        [attr.aria-label]="'events.bulk.choose' | tnText: { title: view().title }"
        [checked]="ids.has(view().id)"
        (change)="choose.emit(view().id)"
      />
    }
    <a
      lang=""
      [routerLink]="[...base(), view().id]"
      [attr.data-row]="row()"
      [attr.aria-current]="isOpened() ? true : null"
      [tabindex]="isTabStop() ? 0 : -1"
      >{{ view().title }}</a
    >
    @if (view().meetings > 1) {
      <span class="meetings">{{ 'events.list.meetings' | tnText: { meetings: view().meetings } }}</span>
      @if (view().seriesBasis; as basis) {
        <span class="meetings">{{ seriesKey(basis) | tnText }}</span>
      }
    }
    @if (!hasStatus()) {
      @if (chosen() ? view().status : view().remarkable; as status) {
        <tn-status-badge [label]="statusKey(status) | tnText" [tone]="statusTone(status)" />
      }
    }
    @if (view().period; as period) {
      <tn-period-mark [period]="period.code" />
    }
  `,
  styleUrl: './event-title.scss',
})
export class EventTitle {
  readonly view = input.required<RowView>();
  /** Number of the row in the list. */
  readonly row = input.required<number>();
  readonly isTabStop = input.required<boolean>();
  /** Commands of the router that lead to the list; the event's id is put behind them. */
  readonly base = input.required<readonly string[]>();
  /** Ids of the events that are chosen; `null` while nobody is choosing. */
  readonly chosen = input<ReadonlySet<string> | null>(null);
  /** Whether the status is shown elsewhere in the row. */
  readonly hasStatus = input(false);
  /** Whether it is read beside the list. */
  readonly isOpened = input(false);
  readonly choose = output<string>();

  protected readonly seriesKey = seriesKey;
  protected readonly statusKey = statusKey;
  protected readonly statusTone = statusTone;
}
