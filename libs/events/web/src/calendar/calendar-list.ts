import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Count, StatusBadge, TypeMarker } from '@turnout/shared/ui';
import { CountryPipe, DateRangePipe, TextPipe } from '@turnout/shared/web-platform';
import { statusKey, statusTone } from '../vocabulary-keys';
import type { CalendarItem } from './calendar-item';

/** Events of one day one below the other, with where, by whom and how many. */
@Component({
  selector: 'tn-calendar-list',
  imports: [Count, CountryPipe, DateRangePipe, RouterLink, StatusBadge, TextPipe, TypeMarker],
  template: `
    <ul>
      @for (item of items(); track item.id) {
        <li [class]="item.standing">
          <tn-type-marker [hue]="item.hue" />
          <div>
            <a lang="" [routerLink]="[...base(), item.id]">{{ item.title }}</a>
            @if (item.standing !== 'held') {
              <tn-status-badge [label]="statusKey(item.status) | tnText" [tone]="statusTone(item.status)" />
            }
            <p>
              @if (item.type; as type) {
                <span>{{ type }}</span>
              }
              @if (item.meetingDays; as days) {
                <span>{{ 'events.calendar.meetings' | tnText: { count: days.length } }}</span>
              } @else if (item.endsOn && item.endsOn !== item.startsOn) {
                <span>{{ item.startsOn | tnDateRange: item.endsOn }}</span>
              }
              @if (item.place; as place) {
                <span lang="">{{ place }}</span>
              } @else if (item.country; as country) {
                <span>{{ country | tnCountry }}</span>
              }
              @if (item.leadPartner; as partner) {
                <span lang="">{{ partner }}</span>
              }
            </p>
          </div>
          @if (item.count !== null) {
            <span class="count"
              ><tn-count [value]="item.count" [isEstimate]="item.isEstimate" />
              <small>{{ 'events.calendar.people' | tnText: { count: item.count } }}</small></span
            >
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './day-list.scss',
  styles: `
    li {
      grid-template-columns: 1rem minmax(0, 1fr) auto;
      align-items: baseline;
      padding-block: var(--tn-space-2);
    }
    .cancelled a {
      text-decoration: line-through;
    }
    .count {
      display: inline-flex;
      gap: 0.3em;
      align-items: baseline;
      font-variant-numeric: tabular-nums;
      text-align: end;
    }
    small {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
  `,
})
export class CalendarList {
  readonly items = input.required<readonly CalendarItem[]>();
  /** Commands of the router that lead to the list; an event's id is put behind them. */
  readonly base = input.required<readonly string[]>();

  protected readonly statusKey = statusKey;
  protected readonly statusTone = statusTone;
}
