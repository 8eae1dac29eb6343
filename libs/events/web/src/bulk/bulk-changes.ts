import { inject, Injectable, signal } from '@angular/core';
import { formatEventFilter, type EventFilter } from '@turnout/events/domain';
import {
  addBulkChange,
  Api,
  type BulkChangeInput,
  type BulkChangeMade,
  type BulkPreview,
  type BulkUndone,
  listBulkChanges,
  readBulkPreview,
  undoBulkChange,
} from '@turnout/shared/api-client';
import { type Problem, toProblem } from '@turnout/shared/web-platform';

/** Which events are to be changed: some, or all that match. */
export type BulkChoice = { readonly ids: readonly string[] } | { readonly filter: EventFilter };

/** Changes of many events: what they would do, doing it, and taking it back. What went wrong is kept until the next step. */
@Injectable()
export class BulkChanges {
  private readonly api = inject(Api);
  private sendKey = crypto.randomUUID();
  /** What was foretold of an earlier choice is dropped. */
  private turn = 0;

  readonly isBusy = signal(false);
  readonly problem = signal<Problem | null>(null);
  /** What the change would do; `null` until it was asked. */
  readonly preview = signal<BulkPreview | null>(null);
  /** The latest changes that can be undone; `null` until they were asked for. */
  readonly past = signal<readonly BulkChangeMade[] | null>(null);

  forget(): void {
    this.turn += 1;
    this.preview.set(null);
    this.problem.set(null);
  }

  async look(project: string, choice: BulkChoice, change: BulkChangeInput, alsoApproved: boolean): Promise<void> {
    const turn = (this.turn += 1);
    this.preview.set(null);
    const chosen = 'ids' in choice ? { events: [...choice.ids] } : { matching: lists(choice.filter) };
    const body = { change, alsoApproved, ...chosen };
    const preview = await this.attempt(() => this.api.invoke(readBulkPreview, { project, body }));
    if (turn !== this.turn) return;
    this.preview.set(preview);
    this.sendKey = crypto.randomUUID();
  }

  /** Changes what the preview showed would change. @returns the change, `null` when nothing was changed */
  async make(project: string, change: BulkChangeInput, alsoApproved: boolean): Promise<BulkChangeMade | null> {
    const rows = (this.preview()?.items ?? []).filter(({ problem, changes }) => problem === null && changes.length > 0);
    const body = { change, alsoApproved, events: rows.map(({ id, version }) => ({ id, version })) };
    return this.attempt(() => this.api.invoke(addBulkChange, { project, 'Idempotency-Key': this.sendKey, body }));
  }

  /** @returns what became of it, `null` when nothing was undone */
  undo(project: string, id: string): Promise<BulkUndone | null> {
    return this.attempt(() => this.api.invoke(undoBulkChange, { project, id }));
  }

  async readPast(project: string): Promise<void> {
    const page = await this.attempt(() => this.api.invoke(listBulkChanges, { project }));
    if (page) this.past.set(page.items);
  }

  private async attempt<T>(act: () => Promise<T>): Promise<T | null> {
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      return await act();
    } catch (failure) {
      this.problem.set(toProblem(failure));
      return null;
    } finally {
      this.isBusy.set(false);
    }
  }
}

const SINGLE: ReadonlySet<string> = new Set(['from', 'to', 'q']);

/** A filter as it is sent: a parameter that can have several values is always a list. */
function lists(filter: EventFilter): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(formatEventFilter(filter)).map(([name, value]) => [name, SINGLE.has(name) ? value : [value].flat()]),
  );
}
