import { Component, computed, inject, input } from '@angular/core';
import type { Series } from '@turnout/events/domain';
import { Count, TRANSLATOR } from '@turnout/shared/ui';
import { DateRangePipe, TextPipe } from '@turnout/shared/web-platform';
import type { EventDetail } from '../client/wire';
import { seriesWords } from './series-words';

/** The meetings of a series, each with its count, and what they add up to. */
@Component({
  selector: 'tn-event-series',
  imports: [Count, DateRangePipe, TextPipe],
  template: `
    <p>{{ words() }}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">{{ 'events.page.date' | tnText }}</th>
          <th scope="col" class="people">{{ 'events.page.participants' | tnText }}</th>
        </tr>
      </thead>
      <tbody>
        @for (meeting of series().meetings; track $index) {
          <tr>
            <th scope="row">{{ meeting.on | tnDateRange: null }}</th>
            <td class="people"
              ><tn-count [value]="meeting.participants.count" [isEstimate]="meeting.participants.quality === 'estimate'"
            /></td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    table {
      inline-size: min(100%, 24rem);
      border-collapse: collapse;
    }
    th,
    td {
      padding: var(--tn-space-1) 0;
      border-block-end: 1px solid var(--tn-line);
      font-weight: 400;
      text-align: start;
    }
    thead th,
    p {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
    .people {
      text-align: end;
    }
  `,
})
export class EventSeries {
  readonly event = input.required<EventDetail>();
  readonly series = input.required<Series>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly words = computed(() => seriesWords(this.series().basis, this.event().participants, this.translator()));
}
