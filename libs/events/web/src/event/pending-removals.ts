import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { EventsClient, eventPath } from '../client/events-client';

/** How long deleting can be undone, in milliseconds: as long as the note that offers it is in sight. */
export const UNDO_TIME = 10_500;

interface Removal {
  readonly project: string;
  readonly id: string;
  readonly tag: string;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly settle: (outcome: RemovalOutcome) => void;
}

/** How a removal ended. */
export type RemovalOutcome = { readonly kind: 'removed' | 'undone' } | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Deletions that can still be undone. The event disappears from the screen at once and is deleted on the server when
 * the time for undoing has passed, or when the page is left.
 */
@Injectable({ providedIn: 'root' })
export class PendingRemovals {
  private readonly client = inject(EventsClient);
  private readonly pending = signal<ReadonlyMap<string, Removal>>(new Map());

  constructor() {
    inject(DOCUMENT).defaultView?.addEventListener('pagehide', () => this.sendAllNow());
  }

  isPending(id: string): boolean {
    return this.pending().has(id);
  }

  /** Begins the time for undoing; answers once it is decided how it ended. */
  begin(project: string, id: string, tag: string): Promise<RemovalOutcome> {
    return new Promise((settle) => {
      const timer = setTimeout(() => void this.send(id), UNDO_TIME);
      this.pending.update((all) => new Map(all).set(id, { project, id, tag, timer, settle }));
    });
  }

  undo(id: string): void {
    const removal = this.pending().get(id);
    if (!removal) return;
    clearTimeout(removal.timer);
    this.forget(id);
    removal.settle({ kind: 'undone' });
  }

  private async send(id: string): Promise<void> {
    const removal = this.pending().get(id);
    if (!removal) return;
    clearTimeout(removal.timer);
    try {
      await this.client.remove(removal.project, id, removal.tag);
      removal.settle({ kind: 'removed' });
    } catch (error) {
      this.forget(id);
      removal.settle({ kind: 'failed', error });
    }
  }

  /** An ordinary request would be cut off with the page; `keepalive` outlives it. */
  private sendAllNow(): void {
    for (const { project, id, tag, timer } of this.pending().values()) {
      clearTimeout(timer);
      void fetch(eventPath(project, id), { method: 'DELETE', headers: { 'If-Match': tag }, keepalive: true });
    }
  }

  private forget(id: string): void {
    this.pending.update((all) => new Map([...all].filter(([each]) => each !== id)));
  }
}
