import { Component, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Account, listAccountHistory } from '@turnout/shared/api-client';
import { Skeleton } from '@turnout/shared/ui';
import { HistoryFeed, HistoryList, ProblemView, TextPipe } from '@turnout/shared/web-platform';

/** What was done with one account, by whom, the latest first. */
@Component({
  selector: 'tn-account-history',
  imports: [HistoryList, MatButton, ProblemView, Skeleton, TextPipe],
  providers: [HistoryFeed],
  template: `
    <tn-history-list [entries]="feed.entries()" />
    @if (feed.problem(); as failed) {
      <tn-problem reloads [problem]="failed" (retry)="feed.retry()" />
    } @else if (feed.total() === null) {
      <tn-skeleton shape="lines" [count]="2" />
    } @else if (feed.total() === 0) {
      <p class="none">{{ 'accounts.list.history-empty' | tnText }}</p>
    }
    @if (feed.earlier() !== null) {
      <button matButton="outlined" type="button" [disabled]="feed.isLoading()" (click)="feed.more()">{{
        (feed.isLoading() ? 'history.loading-more' : 'history.more') | tnText
      }}</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--tn-space-3);
      justify-items: start;
    }
    tn-history-list,
    tn-skeleton {
      inline-size: 100%;
    }
    .none {
      color: var(--tn-ink-muted);
    }
  `,
})
export class AccountHistory {
  readonly account = input.required<Account>();

  protected readonly feed = inject(HistoryFeed);

  constructor() {
    effect(() => {
      const address = listAccountHistory.PATH.replace('{id}', encodeURIComponent(this.account().id));
      untracked(() => void this.feed.open({ address, query: {} }));
    });
  }
}
