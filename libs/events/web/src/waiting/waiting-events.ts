import { computed, DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { SessionStore } from '@turnout/accounts/web';
import { BrowserStorage } from '@turnout/shared/web-platform';
import { readWaiting, type WaitingEvent } from './waiting-event';

/** Events logged without a network, kept in this browser for the account that logged them until the server has them. */
@Injectable({ providedIn: 'root' })
export class WaitingEvents {
  private readonly storage = inject(BrowserStorage);
  private readonly session = inject(SessionStore);
  private readonly changes = signal(0);
  private readonly place = computed(() => {
    const account = this.session.account()?.id;
    return account === undefined ? null : `waiting/${encodeURIComponent(account)}/`;
  });

  /** Those of the account that is signed in, in all its projects, the one that was logged first coming first. */
  readonly all = computed<readonly WaitingEvent[]>(() => {
    this.changes();
    const place = this.place();
    const found = place === null ? [] : this.storage.keys(place).map((key) => readWaiting(this.storage.read(key)));
    return found.filter((each) => each !== null).sort((one, other) => one.keptAt.localeCompare(other.keptAt));
  });

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    const look = (): void => {
      this.look();
    };
    // Other windows of the same browser put in and send, too.
    window?.addEventListener('storage', look);
    inject(DestroyRef).onDestroy(() => window?.removeEventListener('storage', look));
  }

  /** Looks at what is kept now; another window's changes are heard of a little later than they are made. */
  look(): void {
    this.changes.update((count) => count + 1);
  }

  /** The event as it stands now, in whichever window it was changed last; `null` when it was sent or thrown away. */
  find(id: string): WaitingEvent | null {
    const place = this.place();
    return place === null ? null : readWaiting(this.storage.read(place + id));
  }

  /** Keeps an event; tells whether the browser could. */
  put(event: WaitingEvent): boolean {
    const place = this.place();
    const isKept = place !== null && this.storage.write(place + event.id, JSON.stringify(event));
    this.look();
    return isKept;
  }

  /** Changes what is known of an event that is still there. */
  change(id: string, changes: Partial<WaitingEvent>): void {
    const event = this.find(id);
    if (event) this.put({ ...event, ...changes });
  }

  remove(id: string): void {
    const place = this.place();
    if (place !== null) this.storage.remove(place + id);
    this.look();
  }
}
