import { computed, inject, Injectable, signal } from '@angular/core';
import { EventsClient, type EventQuery } from '../client/events-client';
import type { EventListItem, EventPage, SummaryRow } from '../client/wire';
import { PendingRemovals } from '../event/pending-removals';
import { withoutRemoved } from './without-removed';

/** Rows fetched at a time. */
const PAGE_SIZE = 50;
/** Rows kept on screen at most: beyond this a filter helps more than scrolling. */
const MOST_ROWS = 1_000;
const MOST_PER_REQUEST = 200;

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

  private readonly selection = signal<{ readonly project: string; readonly query: EventQuery } | null>(null);
  private readonly loaded = signal<Loaded | null>(null);
  private readonly failure = signal<unknown>(null);
  private readonly more = signal<'idle' | 'loading' | 'failed'>('idle');
  /** Answers to an earlier selection are dropped. */
  private turn = 0;

  readonly query = computed<EventQuery>(() => this.selection()?.query ?? {});
  readonly state = computed<'loading' | 'failed' | 'ready'>(() =>
    this.loaded() ? 'ready' : this.failure() === null ? 'loading' : 'failed',
  );
  readonly error = this.failure.asReadonly();
  readonly loadingMore = this.more.asReadonly();
  readonly sums = computed(() => this.loaded()?.sums ?? []);
  readonly items = computed(() => (this.loaded()?.items ?? []).filter((item) => !this.removals.isPending(item.id)));
  readonly totals = computed(() => {
    const loaded = this.loaded();
    if (!loaded) return null;
    const removed = loaded.items.filter((item) => this.removals.isPending(item.id));
    return withoutRemoved(loaded.page.totals, removed, 'status' in this.query());
  });
  readonly total = computed(() => {
    const loaded = this.loaded();
    return loaded ? loaded.page.total - (loaded.items.length - this.items().length) : 0;
  });
  readonly hasMore = computed(() => this.loaded()?.page.nextCursor != null);
  readonly isFull = computed(() => this.hasMore() && this.items().length >= MOST_ROWS);

  /** Shows a selection. The rows of the same selection stay on screen while they are fetched anew. */
  async open(project: string, query: EventQuery): Promise<void> {
    const before = this.selection();
    const isSame = before?.project === project && JSON.stringify(before.query) === JSON.stringify(query);
    if (!isSame) this.loaded.set(null);
    this.selection.set({ project, query });
    await this.fetch(project, query);
  }

  async reload(): Promise<void> {
    const selection = this.selection();
    if (selection) await this.fetch(selection.project, selection.query);
  }

  async loadMore(): Promise<void> {
    const [selection, loaded] = [this.selection(), this.loaded()];
    if (!selection || !loaded?.page.nextCursor || this.more() === 'loading' || this.isFull()) return;
    const turn = this.turn;
    this.more.set('loading');
    try {
      const page = await this.client.list(selection.project, selection.query, loaded.page.nextCursor, PAGE_SIZE);
      if (turn !== this.turn) return;
      this.loaded.set({ ...loaded, page, items: [...loaded.items, ...page.items] });
      this.more.set('idle');
    } catch {
      if (turn === this.turn) this.more.set('failed');
    }
  }

  private async fetch(project: string, query: EventQuery): Promise<void> {
    const turn = ++this.turn;
    const { sort: _sort, ...filters } = query;
    const limit = Math.min(MOST_PER_REQUEST, Math.max(PAGE_SIZE, this.loaded()?.items.length ?? 0));
    this.failure.set(null);
    this.more.set('idle');
    try {
      const [page, summary] = await Promise.all([
        this.client.list(project, query, null, limit),
        this.client.summary(project, 'type', filters),
      ]);
      if (turn === this.turn) this.loaded.set({ page, items: page.items, sums: summary.rows });
    } catch (error) {
      if (turn !== this.turn) return;
      this.loaded.set(null);
      this.failure.set(error);
    }
  }
}
