import { computed, DestroyRef, inject, Injectable, type Signal } from '@angular/core';
import { type Params, Router } from '@angular/router';
import type { EventQuery } from '../client/events-client';
import { EventsListStore } from '../list/events-list.store';

/** How long the keyboard rests on a row before the row is read beside the list, in milliseconds. */
const REST = 150;

/** Where the quick view stands. */
export interface QuickViewPlace {
  readonly query: Signal<EventQuery>;
  /** Whether there is room beside the list: on a phone there is none. */
  readonly hasRoom: Signal<boolean>;
  readonly base: Signal<readonly string[]>;
  /** The list as the address says it, without what is read beside it. */
  readonly list: () => Params;
  readonly focusRow: (row: number) => void;
}

/** Which event is read beside the list. The address says it, so that it can be sent on. */
@Injectable()
export class QuickView {
  private readonly store = inject(EventsListStore);
  private readonly router = inject(Router);
  private following: ReturnType<typeof setTimeout> | undefined;
  private place: QuickViewPlace | null = null;

  constructor() {
    // Who has gone on to another page is not led back to the list.
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.following);
    });
  }

  /** Id of the event; `null` where none is read. */
  readonly opened = computed(() => {
    const open = this.place?.query()['open'];
    return typeof open === 'string' && open !== '' && this.place?.hasRoom() === true ? open : null;
  });

  /** Says where it stands, in the constructor of the list. */
  stand(place: QuickViewPlace): void {
    this.place = place;
  }

  /** Opens a row, or closes what is open where it is this one. */
  peek(row: number): void {
    const id = this.idOf(row);
    if (id === null) return;
    this.read(this.opened() === id ? null : id);
    this.place?.focusRow(row);
  }

  /** Follows the keyboard, once it rests on a row. */
  follow(row: number): void {
    clearTimeout(this.following);
    if (this.opened() === null) return;
    this.following = setTimeout(() => {
      const id = this.idOf(row);
      if (id !== null && this.opened() !== null && id !== this.opened()) this.read(id);
    }, REST);
  }

  close(): void {
    if (this.opened() === null) return;
    clearTimeout(this.following);
    this.leave();
    this.read(null);
  }

  /** Leads back to the row of what is read. */
  leave(): void {
    const row = this.store.rowOf(this.opened() ?? '');
    if (row !== null) this.place?.focusRow(row);
  }

  private idOf(row: number): string | null {
    const item = this.store.at(row);
    return item === null || item === 'removed' ? null : item.id;
  }

  /** Nothing scrolls, and Back leads to the list as it was before. */
  private read(open: string | null): void {
    const { place } = this;
    if (!place) return;
    const queryParams = { ...place.list(), ...(open === null ? {} : { open }) };
    void this.router.navigate([...place.base()], { queryParams, scroll: 'manual', replaceUrl: this.opened() !== null && open !== null });
  }
}
