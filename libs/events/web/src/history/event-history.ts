import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { Skeleton } from '@turnout/shared/ui';
import { HistoryFeed, HistoryList, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { eventHistoryPath } from '../client/events-client';

/** What was changed of an event, by whom, and what it said before. */
@Component({
  selector: 'tn-event-history',
  imports: [HistoryList, MatButton, ProblemView, RouterLink, Skeleton, TextPipe],
  providers: [HistoryFeed],
  template: `
    <tn-history-list [entries]="feed.entries()" />
    @if (feed.problem(); as failed) {
      <tn-problem reloads [problem]="failed" (retry)="feed.retry()" />
    } @else if (feed.total() === null) {
      <tn-skeleton shape="lines" [count]="3" />
    } @else if (feed.total() === 0) {
      <p class="none">{{ 'history.event-empty' | tnText }}</p>
    }
    <div class="more tn-no-print">
      @if (feed.earlier() !== null) {
        <button matButton="outlined" type="button" [disabled]="feed.isLoading()" (click)="feed.more()">{{
          (feed.isLoading() ? 'history.loading-more' : 'history.more') | tnText
        }}</button>
      }
      @if (maySeeAll()) {
        <a matButton [routerLink]="['/p', project(), 'settings', 'history']">{{ 'history.of-project' | tnText }}</a>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--tn-space-3);
    }
    .none {
      color: var(--tn-ink-muted);
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2);
    }
    /* Alone, its words begin where those above do. */
    .more a:first-child {
      margin-inline-start: calc(-1 * var(--tn-space-3));
    }
    .more:empty {
      display: none;
    }
  `,
})
export class EventHistory {
  readonly project = input.required<string>();
  readonly event = input.required<string>();
  /** Version of the event; another one means that there is something new to read. */
  readonly version = input.required<number>();

  protected readonly feed = inject(HistoryFeed);
  private readonly session = inject(SessionStore);
  protected readonly maySeeAll = computed(() => this.session.reach('history.read', this.project()) !== null);

  constructor() {
    effect(() => {
      const address = eventHistoryPath(this.project(), this.event());
      this.version();
      untracked(() => void this.feed.open({ address, query: {} }));
    });
  }
}
