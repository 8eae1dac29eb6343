import { computed, inject, Injectable, signal } from '@angular/core';
import { DEFAULT_ORDER, formatEventFilter, type ListTotals, NO_FILTER } from '@turnout/events/domain';
import { type Problem, toProblem } from '@turnout/shared/web-platform';
import { EventsClient } from '../client/events-client';
import type { EventListItem, EventPage, SummaryRow } from '../client/wire';
import { PendingRemovals } from '../event/pending-removals';
import { type Selection, writeSelection } from './selection';
import { withoutRemoved } from './without-removed';

/** Rows fetched at a time. */
const PAGE_SIZE = 50;
/** Rows kept on screen at most: beyond this a filter helps more than scrolling. */
const MOST_ROWS = 1_000;
const MOST_PER_REQUEST = 200;

interface Asked extends Selection {
  readonly project: string;
}

interface Loaded {
  readonly page: EventPage;
  readonly items: readonly EventListItem[];
  readonly sums: readonly SummaryRow[];
}

/** What the list shows: the rows loaded so far of one selection, with the totals of all that match it. */
@Injectable()
export class EventsListStore {
  private readonly client = inject(EventsClient);
  private readonly removals = inject(PendingRemovals);

  private readonly asked = signal<Asked | null>(null);
  private readonly loaded = signal<Loaded | null>(null);
  private readonly failure = signal<Problem | null>(null);
  private readonly more = signal<'idle' | 'loading' | 'failed'>('idle');
  /** Answers to an earlier selection are dropped. */
  private turn = 0;

  readonly selection = computed<Selection | null>(() => this.asked());
  readonly state = computed<'loading' | 'failed' | 'ready'>(() =>
    this.loaded() ? 'ready' : this.failure() === null ? 'loading' : 'failed',
  );
  readonly problem = this.failure.asReadonly();
  readonly loadingMore = this.more.asReadonly();
  /** Whether the rows on screen are about to be replaced. */
  readonly isRefreshing = signal(false);
  readonly sums = computed(() =>
    (this.loaded()?.sums ?? []).map((row) => ({
      ...row,
      ...this.afterRemoval({ ...row, leftOut: 0, documented: 0 }, (item) => item.type === row.key),
    })),
  );
  readonly items = computed(() => (this.loaded()?.items ?? []).filter((item) => !this.removals.isPending(item.id)));
  readonly totals = computed(() => {
    const loaded = this.loaded();
    return loaded ? this.afterRemoval(loaded.page.totals, () => true) : null;
  });
  readonly total = computed(() => {
    const loaded = this.loaded();
    return loaded ? loaded.page.total - (loaded.items.length - this.items().length) : 0;
  });
  readonly hasMore = computed(() => typeof this.loaded()?.page.nextCursor === 'string');
  readonly isFull = computed(() => this.hasMore() && this.items().length >= MOST_ROWS);

  /** Shows a selection. The rows of the last one stay on screen until those of the new one are there. */
  async open(project: string, selection: Selection): Promise<void> {
    const asked = { project, ...selection };
    if (project !== this.asked()?.project) this.loaded.set(null);
    this.asked.set(asked);
    await this.fetch(asked);
  }

  /** Makes sure that there is a list of the project to move in, for whoever comes to an event by its address. */
  async ensure(project: string): Promise<void> {
    if (this.asked()?.project !== project) await this.open(project, { filter: NO_FILTER, order: DEFAULT_ORDER });
  }

  async reload(): Promise<void> {
    const asked = this.asked();
    if (asked) await this.fetch(asked);
  }

  async loadMore(): Promise<void> {
    const [asked, loaded] = [this.asked(), this.loaded()];
    if (!asked || !loaded?.page.nextCursor || this.more() === 'loading' || this.isFull()) return;
    const turn = this.turn;
    this.more.set('loading');
    try {
      const page = await this.client.list(asked.project, writeSelection(asked), loaded.page.nextCursor, PAGE_SIZE);
      if (turn !== this.turn) return;
      this.loaded.set({ ...loaded, page, items: [...loaded.items, ...page.items] });
      this.more.set('idle');
    } catch {
      if (turn === this.turn) this.more.set('failed');
    }
  }

  private async fetch(asked: Asked): Promise<void> {
    const turn = ++this.turn;
    const limit = Math.min(MOST_PER_REQUEST, Math.max(PAGE_SIZE, this.loaded()?.items.length ?? 0));
    this.failure.set(null);
    this.more.set('idle');
    this.isRefreshing.set(true);
    try {
      const [page, summary] = await Promise.all([
        this.client.list(asked.project, writeSelection(asked), null, limit),
        this.client.summary(asked.project, 'type', formatEventFilter(asked.filter)),
      ]);
      if (turn === this.turn) this.loaded.set({ page, items: page.items, sums: summary.rows });
    } catch (error) {
      if (turn !== this.turn) return;
      this.loaded.set(null);
      this.failure.set(toProblem(error));
    } finally {
      if (turn === this.turn) this.isRefreshing.set(false);
    }
  }

  private afterRemoval(totals: ListTotals, concerns: (item: EventListItem) => boolean): ListTotals {
    const removed = (this.loaded()?.items ?? []).filter((item) => this.removals.isPending(item.id) && concerns(item));
    return withoutRemoved(totals, removed, this.asked()?.filter ?? NO_FILTER);
  }
}
