import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import type { InboxReason } from '@turnout/events/domain';
import { type BadgeTone, Skeleton, StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { DatePipe, load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { InboxClient } from './inbox-client';
import { loadNeeds } from './load-needs';

/** So many are shown until somebody asks for all. */
const SHOWN_AT_ONCE = 5;

const TONES: Readonly<Record<InboxReason, BadgeTone>> = {
  returned: 'attention',
  'to-review': 'neutral',
  'without-count': 'faint',
  'to-submit': 'faint',
};

/**
 * What of the project needs the reader, each with the way to it: events one by one, then what other capabilities count.
 * Nothing at all for those who may only read.
 */
@Component({
  selector: 'tn-needs-you',
  imports: [DatePipe, MatButton, ProblemView, RouterLink, Skeleton, StatusBadge, TextPipe],
  templateUrl: './needs-you.html',
  styleUrl: './needs-you.scss',
})
export class NeedsYou {
  readonly project = input.required<string>();

  private readonly session = inject(SessionStore);
  private readonly client = inject(InboxClient);
  private readonly translator = inject(TRANSLATOR);

  protected readonly isForReader = computed(() => this.session.reach('event.submit', this.project()) !== null);
  protected readonly inbox = load(
    () => (this.isForReader() ? this.project() : undefined),
    (project) => this.client.read(project),
  );
  protected readonly problem = this.inbox.problem;
  private readonly needs = loadNeeds(() => (this.isForReader() ? this.project() : undefined));
  protected readonly others = computed(() =>
    (this.needs.value()?.items ?? []).map((need) => ({ ...need, params: { ...need.params, count: need.count } })),
  );
  protected readonly isPartial = computed(() => this.needs.value()?.isPartial === true);
  /** Nothing is said to need nobody before everybody was asked. */
  protected readonly isKnown = computed(() => this.inbox.value() !== null && this.needs.value() !== null);
  protected readonly showsAll = signal(false);
  protected readonly rows = computed(() => {
    const items = this.inbox.value()?.items ?? [];
    return (this.showsAll() ? items : items.slice(0, SHOWN_AT_ONCE)).map((item) => ({
      ...item,
      words: this.translator().text(`events.inbox.reason.${item.reason}`),
      tone: TONES[item.reason],
      link: ['/p', this.project(), 'events', item.event],
    }));
  });
  protected readonly total = computed(() => this.inbox.value()?.total ?? 0);

  protected again(): void {
    this.inbox.reload();
    this.needs.reload();
  }
}
