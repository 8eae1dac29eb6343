import { NgTemplateOutlet } from '@angular/common';
import { booleanAttribute, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiCalendarSyncOutline } from '@mdi/js';
import type { CalendarFeed, CalendarFeedWithAddress } from '@turnout/shared/api-client';
import { EmptyState, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import {
  DatePipe,
  load,
  Notifications,
  type Problem,
  ProblemView,
  ShownOnce,
  type ShownOnceWords,
  TextPipe,
  toProblem,
} from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { Refusal } from '../forms/refusal';
import { partsLine } from './feed-words';
import { FeedsClient } from './feeds-client';
import { NewFeed } from './new-feed';

/** One's own calendar feeds: those there are, a form for another one, and its address once it is made. */
@Component({
  selector: 'tn-calendar-feeds',
  imports: [DatePipe, EmptyState, MatButton, NewFeed, NgTemplateOutlet, ProblemView, Refusal, ShownOnce, Skeleton, TextPipe],
  templateUrl: './calendar-feeds.html',
  styleUrls: ['../tokens/access-tokens.scss', './calendar-feeds.scss'],
})
export class CalendarFeeds {
  /** Code of the project that a new feed is about unless somebody says otherwise; `null` for all. */
  readonly project = input<string | null>(null);
  /** Whether somebody came for a new one: its form then stands before those there are. */
  readonly isFormFirst = input(false, { transform: booleanAttribute });

  private readonly client = inject(FeedsClient);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected readonly mark = mdiCalendarSyncOutline;
  protected readonly feeds = load(
    () => ({}),
    () => this.client.list(),
  );
  private readonly named = load(
    () => ({}),
    () => this.client.projects(),
  );
  /** Without their names feeds are listed by codes, and one about all projects can be made. */
  protected readonly projects = computed(() => this.named.value() ?? []);
  /** What each is about and holds, in one line. */
  protected readonly lines = computed(() => {
    const translator = this.translator();
    return new Map(
      this.feeds.value()?.map((feed) => {
        const name = this.projects().find(({ code }) => code === feed.project)?.name ?? feed.project;
        const about = name === null ? translator.text('accounts.feeds.about-all') : name;
        return [feed.id, `${about} · ${partsLine(feed.parts, translator)}`];
      }),
    );
  });
  protected readonly made = signal<CalendarFeedWithAddress | null>(null);
  protected readonly words = computed<ShownOnceWords>(() => {
    const [name, translator] = [this.made()?.name ?? '', this.translator()];
    return {
      ...{ note: translator.text('accounts.feeds.made', { name }), label: translator.text('accounts.feeds.address', { name }) },
      ...{ copy: translator.text('accounts.feeds.copy'), copied: translator.text('accounts.feeds.copied') },
    };
  });
  /** Its address by the scheme that calendar programs of a computer or a phone listen to. */
  protected readonly program = computed(() => this.made()?.address.replace(/^https?:/u, 'webcal:'));
  protected readonly problem = signal<Problem | null>(null);

  protected show(feed: CalendarFeedWithAddress): void {
    this.made.set(feed);
    this.feeds.reload();
  }

  protected async end(feed: CalendarFeed): Promise<void> {
    try {
      await firstValueFrom(this.client.end(feed), { defaultValue: undefined });
      this.problem.set(null);
      if (this.made()?.id === feed.id) this.made.set(null);
      this.notifications.say(this.translator().text('accounts.feeds.ended', { name: feed.name }));
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
    this.feeds.reload();
  }
}
