import { computed, inject, Injectable, signal } from '@angular/core';
import { formatEventFilter, keysOf, type ListTotals, NO_FILTER } from '@turnout/events/domain';
import type { EventOutline } from '@turnout/shared/api-client';
import { type Problem, toProblem } from '@turnout/shared/web-platform';
import { EventsClient } from '../client/events-client';
import type { EventListItem, EventPage, SummaryRow } from '../client/wire';
import { PendingRemovals } from '../event/pending-removals';
import type { GroupSpan } from './line-plan';
import type { RowRange } from './line-window';
import { itemAt, type ListPages, PAGE_SIZE, pagesOf, rowOfEvent, withPage } from './list-pages';
import { readSelection, rowsQuery, type Selection } from './selection';
import { spansOf } from './spans';
import { withoutRemoved } from './without-removed';

/** Pages asked for at the same time: whoever scrolls on meanwhile wants others than those in between. */
const MOST_AT_ONCE = 2;

interface Asked extends Selection {
  readonly project: string;
}

/** What is known of the whole list, for the selection it was asked for. */
interface Loaded extends Selection {
  readonly first: EventPage;
  readonly sums: readonly SummaryRow[] | null;
  readonly outline: EventOutline | null;
}

/**
 * What the list shows: the pages around what is in sight, with the totals of all that match.
 *
 * A list that is longer than a page is entered anywhere by the cursors of its outline, and never holds more than some pages.
 */
@Injectable()
export class EventsListStore {
  private readonly client = inject(EventsClient);
  private readonly removals = inject(PendingRemovals);

  private readonly asked = signal<Asked | null>(null);
  private readonly loaded = signal<Loaded | null>(null);
  private readonly pages = signal<ListPages>(new Map());
  private readonly failure = signal<Problem | null>(null);
  private readonly isBroken = signal(false);
  /** Answers to an earlier selection are dropped. */
  private turn = 0;
  private wanted: RowRange = { first: 0, end: PAGE_SIZE };
  private readonly underWay = new Set<number>();
  private readonly stale = new Set<number>();

  readonly selection = computed<Selection | null>(() => this.asked());
  /** The selection whose rows are on screen, and what is known of all of it. */
  readonly shown = this.loaded.asReadonly();
  readonly state = computed<'loading' | 'failed' | 'ready'>(() =>
    this.loaded() ? 'ready' : this.failure() === null ? 'loading' : 'failed',
  );
  readonly problem = this.failure.asReadonly();
  /** Whether rows in sight could not be fetched. */
  readonly hasFailedPage = this.isBroken.asReadonly();
  /** Whether the rows on screen are about to be replaced. */
  readonly isRefreshing = signal(false);
  /** Rows there are, those included that are being deleted. */
  readonly rows = computed(() => this.loaded()?.first.total ?? 0);
  readonly spans = computed<readonly GroupSpan[]>(() => {
    const loaded = this.loaded();
    return loaded ? spansOf(loaded.layout.group, loaded.first, loaded.outline) : [];
  });
  readonly sums = computed(() => {
    const group = this.loaded()?.layout.group ?? null;
    return (this.loaded()?.sums ?? []).map((row) => ({
      ...row,
      ...this.afterRemoval({ ...row, leftOut: 0, documented: 0 }, (item) => group !== null && keysOf(item, group)[0] === row.key),
    }));
  });
  /** The events that are loaded, in the order of the list. */
  readonly items = computed(() => [...this.pages().values()].flat().filter((item) => !this.removals.isPending(item.id)));
  readonly totals = computed(() => {
    const loaded = this.loaded();
    return loaded ? this.afterRemoval(loaded.first.totals, () => true) : null;
  });
  readonly total = computed(() => this.rows() - ([...this.pages().values()].flat().length - this.items().length));

  /** Shows a selection. The rows of the last one stay on screen until those of the new one are there. */
  async open(project: string, selection: Selection): Promise<void> {
    const asked = { project, ...selection };
    if (project !== this.asked()?.project) {
      this.loaded.set(null);
      this.pages.set(new Map());
    }
    this.asked.set(asked);
    await this.fetch(asked);
  }

  /** Takes note of columns, for which nothing has to be fetched. */
  lay(selection: Selection): void {
    this.asked.update((asked) => asked && { ...asked, ...selection });
  }

  /** Makes sure that there is a list of the project to move in, for whoever comes to an event by its address. */
  async ensure(project: string): Promise<void> {
    if (this.asked()?.project !== project) await this.open(project, readSelection({}));
  }

  async reload(): Promise<void> {
    const asked = this.asked();
    if (asked) await this.fetch(asked);
  }

  /** Says which rows are in sight or soon will be. */
  want(rows: RowRange): void {
    this.wanted = rows;
    this.fill();
  }

  /** Asks again for rows that could not be fetched. */
  tryAgain(): void {
    this.isBroken.set(false);
    this.fill();
  }

  /** The event of a row: `null` where it is not loaded, `removed` where it is being deleted. */
  at(row: number): EventListItem | 'removed' | null {
    const item = itemAt(this.pages(), row);
    return item && this.removals.isPending(item.id) ? 'removed' : item;
  }

  /** The row of an event; `null` where it is not loaded. */
  rowOf(id: string): number | null {
    return rowOfEvent(this.pages(), id);
  }

  private async fetch(asked: Asked): Promise<void> {
    const turn = ++this.turn;
    const isOpen = (): boolean => turn === this.turn;
    const { group } = asked.layout;
    const sums = group === null ? null : this.client.summary(asked.project, group, formatEventFilter(asked.filter));
    this.failure.set(null);
    this.isBroken.set(false);
    this.isRefreshing.set(true);
    try {
      const first = await this.settled(this.client.list(asked.project, rowsQuery(asked), null, PAGE_SIZE), sums);
      if (!isOpen()) return;
      this.take(asked, first);
      const [rows, outline] = await Promise.all([sums, first.nextCursor === null ? null : this.outline(asked)]);
      if (!isOpen()) return;
      this.loaded.update((loaded) => loaded && { ...loaded, sums: rows?.rows ?? null, outline });
      this.fill();
    } catch (error) {
      if (!isOpen()) return;
      this.loaded.set(null);
      this.pages.set(new Map());
      this.failure.set(toProblem(error));
    } finally {
      if (isOpen()) this.isRefreshing.set(false);
    }
  }

  /** The answer that is waited for; another that fails meanwhile is dealt with later. */
  private settled(page: Promise<EventPage>, other: Promise<unknown> | null): Promise<EventPage> {
    other?.catch(() => undefined);
    return page;
  }

  /** Shows the first rows as soon as they are there. Where they replace an earlier state of the same list, the others stay until theirs come. */
  private take(asked: Asked, first: EventPage): void {
    const loaded = this.loaded();
    const isSame = loaded !== null && JSON.stringify(rowsQuery(loaded)) === JSON.stringify(rowsQuery(asked));
    if (!isSame) this.wanted = { first: 0, end: PAGE_SIZE };
    const others = isSame ? [...this.pages().keys()].filter((page) => page !== 0) : [];
    this.stale.clear();
    for (const page of others) this.stale.add(page);
    this.underWay.clear();
    this.pages.update((pages) => withPage(isSame ? pages : new Map(), 0, first.items));
    const { filter, layout } = asked;
    this.loaded.set({ filter, layout, first, sums: isSame ? loaded.sums : null, outline: isSame ? loaded.outline : null });
  }

  private outline({ project, ...selection }: Asked): Promise<EventOutline> {
    return this.client.outline(project, rowsQuery(selection), PAGE_SIZE);
  }

  private fill(): void {
    const [asked, loaded] = [this.asked(), this.loaded()];
    if (!asked || !loaded?.outline || this.isBroken()) return;
    const missing = pagesOf(this.wanted, loaded.outline.total).filter(
      (page) => !this.underWay.has(page) && (!this.pages().has(page) || this.stale.has(page)),
    );
    for (const page of missing.slice(0, MOST_AT_ONCE - this.underWay.size)) void this.fetchPage(asked, page, loaded.outline);
  }

  private async fetchPage(asked: Asked, number: number, { cursors, total }: EventOutline): Promise<void> {
    const turn = this.turn;
    this.underWay.add(number);
    try {
      const page = await this.client.list(asked.project, rowsQuery(asked), cursors[number - 1] ?? null, PAGE_SIZE);
      if (turn !== this.turn) return;
      // Somebody has logged or deleted meanwhile: rows have moved, so that pages no longer join.
      if (page.total !== total) return void (await this.reload());
      this.stale.delete(number);
      this.pages.update((pages) => withPage(pages, number, page.items));
    } catch {
      if (turn === this.turn) this.isBroken.set(true);
    } finally {
      if (turn === this.turn) {
        this.underWay.delete(number);
        this.fill();
      }
    }
  }

  private afterRemoval(totals: ListTotals, concerns: (item: EventListItem) => boolean): ListTotals {
    const removed = [...this.pages().values()].flat().filter((item) => this.removals.isPending(item.id) && concerns(item));
    return withoutRemoved(totals, removed, this.asked()?.filter ?? NO_FILTER);
  }
}
