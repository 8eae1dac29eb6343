import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type EventDraft, followSeries, likeThis } from '@turnout/events/domain';
import { isIsoDate } from '@turnout/shared/kernel';
import { DateRangePipe, load, TextPipe } from '@turnout/shared/web-platform';
import { from } from 'rxjs';
import { EventsClient } from '../client/events-client';
import type { EventListItem } from '../client/wire';

/** Events of one day that are looked through: no project holds more on a day than anybody would read. */
const OF_A_DAY = 50;

/** Says while an event is typed that one like it is in the ledger already. Without an answer of the server it is silent. */
@Component({
  selector: 'tn-like-this',
  imports: [DateRangePipe, RouterLink, TextPipe],
  template: `
    <div role="status">
      @if (alike().length > 0) {
        <p>{{ 'events.log.like-this' | tnText: { count: alike().length } }}</p>
        <ul>
          @for (each of alike(); track each.event.id) {
            <li>
              <a lang="" target="_blank" rel="noopener" [routerLink]="[...base(), each.event.id]">{{ each.event.title }}</a>
              <span class="what">
                · {{ each.event.startsOn | tnDateRange: each.event.endsOn }} ·
                {{ each.event.leadPartner ?? ('events.page.not-stated' | tnText) }} ·
                {{
                  'events.log.like-this-why'
                    | tnText: { title: each.found.title, day: each.found.day, count: each.found.count, partners: each.found.partners }
                }}</span
              >
            </li>
          }
        </ul>
      }
    </div>
  `,
  styles: `
    p {
      margin: 0 0 var(--tn-space-1);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    div:has(p) {
      margin-block-end: var(--tn-space-4);
      padding-inline-start: var(--tn-space-4);
      border-inline-start: 3px solid var(--tn-saffron);
      font-size: var(--tn-text-sm);
    }
    li {
      padding-block: var(--tn-space-1);
      overflow-wrap: anywhere;
    }
    .what {
      color: var(--tn-ink-muted);
    }
  `,
})
export class LikeThisHint {
  readonly project = input.required<string>();
  /** The event as it is typed. */
  readonly draft = input.required<EventDraft>();
  /** Id of the event that is changed, which is like itself. */
  readonly own = input<string | null>(null);
  /** Commands of the router that lead to the list. */
  readonly base = input.required<readonly string[]>();

  private readonly client = inject(EventsClient);
  private readonly neighbours = load(
    () => this.asked(),
    ({ project, days }) => from(this.read(project, days)),
  );
  private readonly asked = computed(
    () => {
      const day = followSeries(this.draft()).startsOn ?? '';
      return isIsoDate(day) ? { project: this.project(), days: daysLike(day) } : undefined;
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  protected readonly alike = computed(() => {
    const others = (this.neighbours.value() ?? []).filter(({ id, status }) => id !== this.own() && status !== 'cancelled');
    return likeThis(
      this.draft(),
      others.map((event) => ({ ...event, count: event.participants.count })),
    );
  });

  private async read(project: string, days: readonly string[]): Promise<readonly EventListItem[]> {
    const pages = await Promise.all(days.map((day) => this.client.list(project, { from: day, to: day }, null, OF_A_DAY)));
    return pages.flatMap(({ items }) => items);
  }
}

/** The day, and the one with day and month the other way round where there is one. */
function daysLike(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const swapped = [year, date, month].join('-');
  return swapped !== day && isIsoDate(swapped) ? [day, swapped] : [day];
}
