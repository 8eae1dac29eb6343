import { Injectable } from '@nestjs/common';
import type { HistoryKind, HistoryOperation } from '@turnout/shared/kernel';
import type { StoreContext } from '../concurrency/versioned-store';

/** A thing of a project about which something was just noted. */
export interface NotedThing {
  readonly kind: HistoryKind;
  readonly id: string;
  readonly operation: HistoryOperation;
}

/** Whoever wants to know what changes in projects, whichever capability changes it. */
export interface ChangeWatcher {
  /**
   * Is told within the transaction that makes the changes, once for all changes of one act. It does as little as possible there: every
   * write waits for it, and what fails here fails the write. At most it keeps what it was told, and does the rest after the commit.
   */
  changed(tx: StoreContext, things: readonly NotedThing[]): Promise<void>;
}

/** Those who watch changes; they add themselves when their module starts. */
@Injectable()
export class ChangeWatchers {
  readonly #watchers: ChangeWatcher[] = [];

  add(watcher: ChangeWatcher): void {
    this.#watchers.push(watcher);
  }

  async tell(tx: StoreContext, things: readonly NotedThing[]): Promise<void> {
    for (const watcher of this.#watchers) await watcher.changed(tx, things);
  }
}
