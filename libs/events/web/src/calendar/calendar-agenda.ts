import { Component, computed, inject, input } from '@angular/core';
import { type DaySpan, daysOf } from '@turnout/events/domain';
import { formatFullDate } from '@turnout/shared/i18n';
import { TRANSLATOR } from '@turnout/shared/ui';
import { CalendarList } from './calendar-list';
import type { CalendarDeadline } from './calendar-deadline';
import type { CalendarItem } from './calendar-item';
import { DeadlineList } from './deadline-list';
import { eventsOn } from './month-grid';

/** The days of a month that have something, with what is due and what takes place on each. What lasts longer stands under the first of its days here. */
@Component({
  selector: 'tn-calendar-agenda',
  imports: [CalendarList, DeadlineList],
  template: `
    @for (day of days(); track day.on) {
      <section [attr.aria-labelledby]="'day-' + day.on">
        <h3 [id]="'day-' + day.on">{{ day.words }}</h3>
        @if (day.deadlines.length > 0) {
          <tn-deadline-list [items]="day.deadlines" [project]="project()" />
        }
        @if (day.items.length > 0) {
          <tn-calendar-list [items]="day.items" [base]="base()" />
        }
      </section>
    }
  `,
  styles: `
    section {
      padding-block: var(--tn-space-3);
      border-block-end: 1px solid var(--tn-line);
    }
    h3 {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
  `,
})
export class CalendarAgenda {
  readonly month = input.required<DaySpan>();
  readonly items = input.required<readonly CalendarItem[]>();
  readonly deadlines = input.required<readonly CalendarDeadline[]>();
  /** Code of the project. */
  readonly project = input.required<string>();
  readonly base = input.required<readonly string[]>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly days = computed(() => {
    const month = this.month();
    return daysOf(month)
      .map((on) => ({
        on,
        words: formatFullDate(on, this.translator().locale),
        deadlines: this.deadlines().filter((deadline) => deadline.on === on),
        items: eventsOn(this.items(), on).filter(
          ({ meetingDays, startsOn }) => meetingDays !== null || startsOn === on || on === month.first,
        ),
      }))
      .filter((day) => day.items.length + day.deadlines.length > 0);
  });
}
