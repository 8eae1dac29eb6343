import { Component, computed, effect, ElementRef, inject, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type DaySpan, spansOf, overlaps } from '@turnout/events/domain';
import { firstDayOfWeek, formatFullDate, formatWeekday } from '@turnout/shared/i18n';
import { addDays, addMonths, type IsoDate } from '@turnout/shared/kernel';
import { Icon, TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { narrowWindow, pageKeys, TextPipe } from '@turnout/shared/web-platform';
import { CalendarEntry } from './calendar-entry';
import type { CalendarDeadline } from './calendar-deadline';
import { type CalendarItem, dayNumber } from './calendar-item';
import { DeadlinePipe } from './deadline-words.pipe';
import { layWeeks, type WeekBar, weekOf, weeksOf } from './month-grid';

/** Bars that a day shows; the rest is behind "more". */
const LANES = 3;
/** Flags of deadlines above them. */
const FLAGS = 2;

/** A month as a grid of days with the events as bars over them and a flag on each day on which something is due. Arrow keys walk by day and week; Enter opens a day. */
@Component({
  selector: 'tn-calendar-month',
  imports: [CalendarEntry, DeadlinePipe, Icon, RouterLink, TextPipe, VisuallyHidden],
  templateUrl: './calendar-month.html',
  styleUrl: './calendar-month.scss',
})
export class CalendarMonth {
  readonly month = input.required<DaySpan>();
  readonly items = input.required<readonly CalendarItem[]>();
  readonly deadlines = input.required<readonly CalendarDeadline[]>();
  readonly base = input.required<readonly string[]>();
  readonly today = input.required<IsoDate>();
  readonly dayOpen = output<IsoDate>();
  /** A day of another month was walked to. */
  readonly leave = output<IsoDate>();

  private readonly translator = inject(TRANSLATOR);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly weekStart = computed(() => firstDayOfWeek(this.translator().locale));
  /** The day that takes the Tab key: the one walked to, else today, else the first of the month. */
  protected readonly current = linkedSignal<DaySpan, IsoDate>({
    source: this.month,
    computation: (month, before) => {
      const kept = this.walkedTo ?? before?.value ?? this.today();
      return [kept, this.today()].find((day) => day >= month.first && day <= month.last) ?? month.first;
    },
  });
  /** A day of another month that the focus follows to once it is there. */
  private walkedTo: IsoDate | null = null;

  protected readonly number = dayNumber;
  protected readonly isNarrow = narrowWindow();
  protected readonly weekdays = computed(() => {
    const { locale } = this.translator();
    const { first } = weekOf(this.month().first, this.weekStart());
    return Array.from({ length: 7 }, (_, index) => addDays(first, index)).map((day) => ({
      long: formatWeekday(day, locale, 'long'),
      short: formatWeekday(day, locale, 'short'),
    }));
  });
  protected readonly weeks = computed(() =>
    layWeeks(weeksOf(this.month(), this.weekStart()), this.items()).map(({ days, bars }) => {
      const due = days.map((day) => this.deadlines().filter(({ on }) => on === day));
      const flags = Math.min(FLAGS, Math.max(...due.map(({ length }) => length)));
      return {
        flags,
        lanes: flags + Math.min(LANES, Math.max(0, ...bars.map(({ lane }) => lane + 1))),
        days: days.map((day, index) => this.cell(day, index, bars, due[index] ?? [])),
      };
    }),
  );

  constructor() {
    pageKeys(
      { keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], words: 'events.keys.days' },
      { keys: ['PageUp', 'PageDown'], words: 'events.keys.months' },
      { keys: ['Home', 'End'], words: 'events.keys.week-ends' },
      { keys: ['Enter'], words: 'events.keys.day-open' },
    );
    effect(() => {
      const day = this.current();
      if (this.walkedTo !== day) return;
      this.walkedTo = null;
      this.focus(day);
    });
  }

  private cell(day: IsoDate, index: number, bars: readonly WeekBar<CalendarItem>[], due: readonly CalendarDeadline[]) {
    const over = bars.filter(({ from, days }) => from <= index && index < from + days);
    return {
      day,
      words: formatFullDate(day, this.translator().locale),
      isOutside: day < this.month().first || day > this.month().last,
      bars: bars.filter(({ from, lane }) => from === index && lane < LANES),
      count: this.items().filter((item) => spansOf(item).some((span) => overlaps(span, { first: day, last: day }))).length,
      flags: due.slice(0, FLAGS),
      due: due.length,
      more: over.filter(({ lane }) => lane >= LANES).length + Math.max(0, due.length - FLAGS),
    };
  }

  protected press(event: KeyboardEvent, day: IsoDate): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const next = this.step(event.key, this.walkedTo ?? day);
    if (next) this.walk(next);
    else if (event.key === 'Enter' || event.key === ' ') this.dayOpen.emit(day);
    else return;
    event.preventDefault();
  }

  /** What stands in a day is too small for a thumb: on a phone all of the day opens it. */
  protected tap({ day, isOutside }: { readonly day: IsoDate; readonly isOutside: boolean }): void {
    if (this.isNarrow() && !isOutside) this.dayOpen.emit(day);
  }

  private step(key: string, day: IsoDate): IsoDate | null {
    const week = weekOf(day, this.weekStart());
    const steps: Readonly<Record<string, IsoDate>> = {
      ArrowLeft: addDays(day, -1),
      ArrowRight: addDays(day, 1),
      ArrowUp: addDays(day, -7),
      ArrowDown: addDays(day, 7),
      PageUp: addMonths(day, -1),
      PageDown: addMonths(day, 1),
      Home: week.first,
      End: week.last,
    };
    return steps[key] ?? null;
  }

  private walk(day: IsoDate): void {
    const { first, last } = this.month();
    if (day >= first && day <= last) {
      this.current.set(day);
      // At once: the next key goes on from there.
      this.cellOf(day)?.focus();
      return;
    }
    this.walkedTo = day;
    this.leave.emit(day);
  }

  private focus(day: IsoDate): void {
    // The cells of another month are drawn before the browser paints, after this has run.
    setTimeout(() => this.cellOf(day)?.focus());
  }

  private cellOf(day: IsoDate): HTMLElement | null {
    return this.host.querySelector(`[data-day="${day}"]`);
  }
}
