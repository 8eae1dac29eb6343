import type { EventListItem } from '../client/wire';
import type { RowRange } from './line-window';

/** Rows fetched at a time. */
export const PAGE_SIZE = 100;
/** Pages kept at most: what lies farther away is fetched again when it comes into sight. */
export const MOST_PAGES = 8;

/** Pages of a list by their number; only some of them are there. */
export type ListPages = ReadonlyMap<number, readonly EventListItem[]>;

/** The numbers of the pages that hold some rows. */
export function pagesOf({ first, end }: RowRange, total: number): readonly number[] {
  const last = Math.min(end, total) - 1;
  if (last < 0) return [];
  const from = Math.floor(Math.max(0, first) / PAGE_SIZE);
  return Array.from({ length: Math.floor(last / PAGE_SIZE) - from + 1 }, (_, index) => from + index);
}

/** The pages with one more, without those that are farthest from it where there are too many. */
export function withPage(pages: ListPages, number: number, items: readonly EventListItem[]): ListPages {
  const all = [...pages.entries()].filter(([each]) => each !== number);
  const near = all.sort(([one], [other]) => Math.abs(one - number) - Math.abs(other - number)).slice(0, MOST_PAGES - 1);
  return new Map([...near, [number, items] as const].sort(([one], [other]) => one - other));
}

/** The item of a row; `null` where its page is not there. */
export function itemAt(pages: ListPages, row: number): EventListItem | null {
  return pages.get(Math.floor(row / PAGE_SIZE))?.[row % PAGE_SIZE] ?? null;
}

/** The row of an event; `null` where it is on none of the pages. */
export function rowOfEvent(pages: ListPages, id: string): number | null {
  for (const [number, items] of pages) {
    const index = items.findIndex((item) => item.id === id);
    if (index >= 0) return number * PAGE_SIZE + index;
  }
  return null;
}
