import { Component, input } from '@angular/core';
import type { ListColumn } from '@turnout/events/domain';
import { Count, StatusBadge, TypeBadge } from '@turnout/shared/ui';
import { CountryPipe, DateRangePipe, TextPipe } from '@turnout/shared/web-platform';
import { levelKey, modeKey, settingKey, statusKey, statusTone } from '../vocabulary-keys';
import type { RowView } from './row-view';

/** One fact of an event, as a cell of the table and as a part of a card. What nobody stated is said to be not known. */
@Component({
  selector: 'tn-event-cell',
  imports: [Count, CountryPipe, DateRangePipe, StatusBadge, TextPipe, TypeBadge],
  templateUrl: './event-cell.html',
  styleUrl: './event-cell.scss',
})
export class EventCell {
  readonly row = input.required<RowView>();
  readonly column = input.required<ListColumn>();

  protected readonly levelKey = levelKey;
  protected readonly modeKey = modeKey;
  protected readonly settingKey = settingKey;
  protected readonly statusKey = statusKey;
  protected readonly statusTone = statusTone;
}
