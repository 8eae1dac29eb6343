import { Component, computed, effect, inject, untracked } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { mdiCalendarSyncOutline, mdiChevronLeft, mdiChevronRight } from '@mdi/js';
import { openSubscribeDialog, SessionStore } from '@turnout/accounts/web';
import { projectMonth } from '@turnout/consortium/domain';
import { firstDayOfWeek, formatFullDate, formatMonth } from '@turnout/shared/i18n';
import { addDays, type IsoDate, isIsoDate } from '@turnout/shared/kernel';
import { Icon, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { DatePipe, load, narrowWindow, TextPipe } from '@turnout/shared/web-platform';
import { map } from 'rxjs';
import { TotalsLine } from '../list/totals-line';
import { LookClient } from '../look/look-client';
import { LookFrame } from '../look/look-frame';
import { LookedAt } from '../look/looked-at';
import { CalendarAgenda } from './calendar-agenda';
import { CalendarDeadlines } from './calendar-deadlines';
import { calendarItem } from './calendar-item';
import { CalendarMonth } from './calendar-month';
import { DayEvents, type DayShown } from './day-events';
import { DeadlineChoice } from './deadline-choice';
import { eventsOn, monthOf, weeksOf } from './month-grid';

/** The events of a project by their days: a month at a time, as a grid or as a list. */
@Component({
  selector: 'tn-calendar-page',
  imports: [
    CalendarAgenda,
    CalendarMonth,
    DatePipe,
    DeadlineChoice,
    Icon,
    LookFrame,
    MatButton,
    MatIconButton,
    RouterLink,
    Skeleton,
    TextPipe,
    TotalsLine,
  ],
  providers: [LookedAt, CalendarDeadlines],
  templateUrl: './calendar.page.html',
  styleUrl: './calendar.page.scss',
})
export class CalendarPage {
  protected readonly at = inject(LookedAt);
  protected readonly deadlines = inject(CalendarDeadlines);
  private readonly client = inject(LookClient);
  private readonly session = inject(SessionStore);
  private readonly dialog = inject(MatDialog);
  private readonly translator = inject(TRANSLATOR);

  protected readonly icons = { previous: mdiChevronLeft, next: mdiChevronRight, subscribe: mdiCalendarSyncOutline };
  protected readonly today = this.deadlines.today;
  private readonly isNarrow = narrowWindow();
  private readonly asked = computed(() => dayOfMonth(this.at.word('month')) ?? this.at.filter().from);
  protected readonly month = computed(() => monthOf(this.asked() ?? this.today));
  protected readonly isAgenda = computed(() => (this.at.word('as') ?? (this.isNarrow() ? 'agenda' : 'month')) === 'agenda');
  protected readonly title = computed(() => formatMonth(this.month().first, this.translator().locale));
  protected readonly projectMonth = computed(() => projectMonth(this.at.setup()?.project.startsOn ?? null, this.month().first));
  private readonly span = computed(() => weeksOf(this.month(), firstDayOfWeek(this.translator().locale)));

  private readonly calendar = load(
    () => (this.at.project() === '' ? undefined : { looked: this.at.looked(), span: this.span() }),
    ({ looked, span }) => this.client.calendar(looked, span).pipe(map((answer) => ({ ...answer, span, project: looked.project }))),
    { keepsLast: true },
  );
  protected readonly shown = computed(() => {
    const calendar = this.calendar.value();
    return calendar?.project === this.at.project() ? calendar : null;
  });
  protected readonly isStale = computed(() => this.shown()?.span !== this.span());
  protected readonly items = computed(() => {
    const [calendar, setup] = [this.shown(), this.at.setup()];
    return calendar && setup && !this.isStale() ? calendar.items.map((event) => calendarItem(event, setup)) : [];
  });
  /** Whether anything of the grid's days lies in the month itself. */
  protected readonly inMonth = computed(() => {
    const { first, last } = this.month();
    if (this.deadlines.within({ first, last })) return true;
    return this.items().some((item) =>
      (item.meetingDays ?? [item.startsOn]).some((day) => day !== null && day <= last && (item.endsOn ?? day) >= first),
    );
  });
  /** Nearest days that have something, before and behind what is shown. */
  protected readonly before = computed(() => this.deadlines.before(this.span(), this.shown()?.before ?? null));
  protected readonly after = computed(() => this.deadlines.after(this.span(), this.shown()?.after ?? null));
  protected readonly maySetDays = computed(() => this.session.reach('consortium.change', this.at.project()) !== null);
  protected readonly problem = this.calendar.problem;

  constructor() {
    effect(() => {
      const calendar = this.shown();
      if (!calendar || !this.deadlines.isSettled() || this.asked() !== null) return;
      if (calendar.items.length > 0 || this.deadlines.within(this.span())) return;
      // Nobody asked for a month, and this one is empty: the nearest that is not says more.
      const near = this.after() ?? this.before();
      if (near !== null) untracked(() => this.at.say({ month: near.slice(0, 7) }, true));
    });
  }

  protected go(day: IsoDate): void {
    this.at.say({ month: day.slice(0, 7) });
  }

  protected turn(step: 1 | -1): void {
    const { first, last } = this.month();
    this.go(addDays(step > 0 ? last : first, step));
  }

  protected showAs(as: 'agenda' | 'month'): void {
    this.at.say({ as });
  }

  protected openDay(day: IsoDate): void {
    const data: DayShown = {
      words: formatFullDate(day, this.translator().locale),
      items: eventsOn(this.items(), day),
      deadlines: this.deadlines.on(day),
      project: this.at.project(),
      base: this.at.base(),
    };
    this.dialog.open(DayEvents, { data, width: '34rem' });
  }

  protected subscribe(): Promise<void> {
    return openSubscribeDialog(this.dialog, this.at.project());
  }

  protected monthWords(day: string): string {
    return isIsoDate(day) ? formatMonth(day, this.translator().locale) : day;
  }

  protected goTo(day: string): void {
    if (isIsoDate(day)) this.go(day);
  }

  protected retry(): void {
    this.calendar.reload();
    if (this.deadlines.hasFailed()) this.deadlines.reload();
  }
}

function dayOfMonth(text: string | null): IsoDate | null {
  const day = `${text ?? ''}-01`;
  return isIsoDate(day) ? day : null;
}
