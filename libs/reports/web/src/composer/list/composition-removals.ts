import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { type Problem, toProblem } from '@turnout/shared/web-platform';
import { CompositionsClient } from '../compositions-client';

/** How long removing can be undone, in milliseconds: as long as the note that offers it is in sight. */
const UNDO_TIME = 10_500;

interface Removal {
  readonly project: string;
  readonly id: string;
  readonly version: number;
}

interface PendingRemoval extends Removal {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly settle: (problem: Problem | null) => void;
}

/** Reports that are being removed and can still be brought back: gone from the screen, and from the server when the time has passed. */
@Injectable({ providedIn: 'root' })
export class CompositionRemovals {
  private readonly client = inject(CompositionsClient);
  private readonly pending = signal<ReadonlyMap<string, PendingRemoval>>(new Map());

  constructor() {
    inject(DOCUMENT).defaultView?.addEventListener('pagehide', () => {
      for (const id of this.pending().keys()) void this.send(id);
    });
  }

  isPending(id: string): boolean {
    return this.pending().has(id);
  }

  /** Begins the time for undoing; answers once it is decided, with what went wrong or `null`. */
  begin(removal: Removal): Promise<Problem | null> {
    return new Promise((settle) => {
      const timer = setTimeout(() => void this.send(removal.id), UNDO_TIME);
      this.pending.update((all) => new Map(all).set(removal.id, { ...removal, timer, settle }));
    });
  }

  undo(id: string): void {
    const removal = this.pending().get(id);
    this.forget(id);
    removal?.settle(null);
  }

  private async send(id: string): Promise<void> {
    const removal = this.pending().get(id);
    if (!removal) return;
    clearTimeout(removal.timer);
    const problem = await this.client.remove(removal.project, id, removal.version).then(() => null, toProblem);
    this.forget(id);
    removal.settle(problem);
  }

  private forget(id: string): void {
    clearTimeout(this.pending().get(id)?.timer);
    this.pending.update((all) => new Map([...all].filter(([each]) => each !== id)));
  }
}
