import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { addDays, isoDate } from '@turnout/shared/kernel';
import { Skeleton, TypeMarker } from '@turnout/shared/ui';
import { DateRangePipe, load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { from } from 'rxjs';
import { EventsClient } from '../client/events-client';
import type { EventDetail, EventListItem } from '../client/wire';
import type { SetupType } from '../setup/project-setup';

/** Events shown on either side. */
const EACH_SIDE = 2;

/** The events of the project that were held next to one in time: where one is recorded twice, it is mostly seen here. */
@Component({
  selector: 'tn-around-that-time',
  imports: [DateRangePipe, ProblemView, RouterLink, Skeleton, TextPipe, TypeMarker],
  template: `
    @if (problem(); as failed) {
      <tn-problem [problem]="failed" (retry)="around.reload()" />
    } @else if (around.value(); as rows) {
      <ul>
        @for (row of rows; track row.id) {
          <li>
            <span class="date">{{ row.startsOn | tnDateRange: row.endsOn }}</span>
            <tn-type-marker [hue]="hueOf(row)" />
            <span class="what"
              ><a lang="" [routerLink]="[...base(), row.id]">{{ row.title }}</a>
              @if (row.leadPartner) {
                <span class="partner">{{ row.leadPartner }}</span>
              }
            </span>
          </li>
        } @empty {
          <li class="none">{{ 'events.page.around-none' | tnText }}</li>
        }
      </ul>
    } @else {
      <tn-skeleton shape="lines" [count]="4" />
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 10rem auto minmax(0, 1fr);
      gap: var(--tn-space-2);
      align-items: baseline;
      padding-block: var(--tn-space-1);
    }
    .date,
    .partner,
    .none {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
    .what {
      overflow-wrap: anywhere;
    }
    .partner {
      margin-inline-start: var(--tn-space-2);
    }
    @media (width < 40rem) {
      li {
        grid-template-columns: auto minmax(0, 1fr);
      }
      .date {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class AroundThatTime {
  readonly project = input.required<string>();
  readonly event = input.required<EventDetail>();
  readonly types = input.required<readonly SetupType[]>();
  /** Commands of the router that lead to the list. */
  readonly base = input.required<readonly string[]>();

  private readonly client = inject(EventsClient);
  protected readonly around = load(
    () => this.asked(),
    ({ project, id, day }) => from(this.read(project, id, day)),
  );
  protected readonly problem = this.around.problem;
  private readonly asked = computed(
    () => {
      const { id, startsOn, version } = this.event();
      return startsOn === null ? undefined : { project: this.project(), id, day: isoDate(startsOn), version };
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );

  protected hueOf(row: EventListItem): number | null {
    return this.types().find(({ code }) => code === row.type)?.hue ?? null;
  }

  /** Those of the same day stand before it, and it is one of them. */
  private async read(project: string, id: string, day: ReturnType<typeof isoDate>): Promise<readonly EventListItem[]> {
    const [before, after] = await Promise.all([
      this.client.list(project, { to: day, sort: '-startsOn' }, null, EACH_SIDE + 1),
      this.client.list(project, { from: addDays(day, 1), sort: 'startsOn' }, null, EACH_SIDE),
    ]);
    const earlier = before.items.filter((row) => row.id !== id).slice(0, EACH_SIDE);
    return [...earlier.reverse(), ...after.items];
  }
}
