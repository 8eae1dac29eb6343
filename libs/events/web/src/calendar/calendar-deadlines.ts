import { computed, inject, Injectable } from '@angular/core';
import { type DaySpan, DEADLINE_KINDS, type DeadlineKind } from '@turnout/events/domain';
import { ApiStream, listDeadlines } from '@turnout/shared/api-client';
import { type IsoDate, isoDateOf } from '@turnout/shared/kernel';
import { load } from '@turnout/shared/web-platform';
import { map } from 'rxjs';
import { LookedAt } from '../look/looked-at';
import { calendarDeadline, kindsWord, readKinds } from './calendar-deadline';

/** The deadlines of the project that a calendar shows, and which kinds of them, as the address says. One for each page. */
@Injectable()
export class CalendarDeadlines {
  private readonly api = inject(ApiStream);
  private readonly at = inject(LookedAt);
  readonly today = isoDateOf(new Date());

  private readonly answer = load(
    () => (this.at.project() === '' ? undefined : { project: this.at.project() }),
    ({ project }) => this.api.list(listDeadlines, { project }).pipe(map((all) => all.map((each) => calendarDeadline(each, this.today)))),
  );
  /** All that have a day; `null` while they are not there. */
  readonly all = computed(() => this.answer.value() ?? null);
  readonly hasFailed = computed(() => this.answer.problem() !== null);
  /** Whether it is known what there is, or that it cannot be known. */
  readonly isSettled = computed(() => this.all() !== null || this.hasFailed());
  /** Kinds that somebody wants to see. */
  readonly shownKinds = computed(() => readKinds(this.at.word('deadlines')));
  /** Kinds of which there are any. */
  readonly kinds = computed(() => DEADLINE_KINDS.filter((kind) => this.all()?.some((each) => each.kind === kind)));
  /** Those of the kinds that are shown, by day. */
  readonly shown = computed(() => (this.all() ?? []).filter(({ kind }) => this.shownKinds().includes(kind)));

  /** Shows the deadlines of a kind, or no longer. */
  turn(kind: DeadlineKind): void {
    const shown = this.shownKinds();
    const kinds = DEADLINE_KINDS.filter((each) => (each === kind ? !shown.includes(each) : shown.includes(each)));
    this.at.say({ deadlines: kindsWord(kinds) });
  }

  within({ first, last }: DaySpan): boolean {
    return this.shown().some(({ on }) => on >= first && on <= last);
  }

  /** The later of a day before a span and the last deadline before it. */
  before({ first }: DaySpan, day: string | null): string | null {
    const near = this.shown().findLast(({ on }) => on < first)?.on ?? null;
    return near !== null && (day === null || near > day) ? near : day;
  }

  /** The earlier of a day behind a span and the first deadline behind it. */
  after({ last }: DaySpan, day: string | null): string | null {
    const near = this.shown().find(({ on }) => on > last)?.on ?? null;
    return near !== null && (day === null || near < day) ? near : day;
  }

  on(day: IsoDate) {
    return this.shown().filter(({ on }) => on === day);
  }

  reload(): void {
    this.answer.reload();
  }
}
