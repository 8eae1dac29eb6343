import { computed, inject, Injectable, signal } from '@angular/core';
import type { Decision } from '@turnout/events/domain';
import { type Problem, toProblem } from '@turnout/shared/web-platform';
import type { Tagged } from '../../client/events-client';
import { ImportsClient } from '../client/imports-client';
import type { ImportChange, ImportDraft, ImportUndone } from '../client/import-wire';

/**
 * One import: what was understood of a table, and what is decided about it.
 *
 * Decisions show at once and are sent one request after the other, those taken meanwhile together. What the server refuses is taken
 * back, and said.
 */
@Injectable()
export class ImportStore {
  private readonly client = inject(ImportsClient);
  private readonly stored = signal<Tagged<ImportDraft> | null>(null);
  private readonly waiting = signal<readonly Decision[]>([]);
  private readonly underWay = signal<readonly Decision[]>([]);
  private project = '';
  private id = '';
  /** How many decisions each act of this visit took, so that one step back takes back all of them. */
  private acts: number[] = [];
  private isSending = false;
  /** Steps follow each other: each needs the tag that the one before it was answered with. */
  private last: Promise<unknown> = Promise.resolve();

  /** As the server knows it; `null` while it is on its way. */
  readonly draft = computed(() => this.stored()?.value ?? null);
  /** Why it could not be had. */
  readonly failure = signal<Problem | null>(null);
  /** What went wrong with the last step. */
  readonly problem = signal<Problem | null>(null);
  /** Decisions the server has not answered yet, in their order. */
  readonly pending = computed(() => [...this.underWay(), ...this.waiting()]);
  readonly isBusy = signal(false);
  /** Whether somebody changed the draft elsewhere, so that the last step was not taken. */
  readonly isOvertaken = signal(false);

  async open(project: string, id: string): Promise<void> {
    [this.project, this.id, this.acts] = [project, id, []];
    this.stored.set(null);
    this.forget();
    await this.reload();
  }

  async reload(): Promise<void> {
    const { project, id } = this;
    this.failure.set(null);
    try {
      const read = await this.client.read(project, id);
      if (id === this.id) this.stored.set(read);
    } catch (failure) {
      if (id === this.id) this.failure.set(toProblem(failure));
    }
  }

  /** Takes decisions that belong together. */
  async decide(...decisions: readonly Decision[]): Promise<void> {
    if (decisions.length === 0) return;
    this.acts.push(decisions.length);
    this.waiting.update((waiting) => [...waiting, ...decisions]);
    await this.send();
  }

  /** Takes decisions back, by their places among those of the draft. */
  async withdraw(indexes: readonly number[]): Promise<void> {
    this.acts = [];
    await this.change({ withdraw: indexes });
  }

  /** Takes back what was decided last. @returns how many decisions were taken back */
  async undoLast(): Promise<number> {
    const all = this.draft()?.decisions.length ?? 0;
    if (this.pending().length > 0 || this.isBusy() || all === 0) return 0;
    const count = Math.min(this.acts.pop() ?? 1, all);
    const acts = this.acts;
    await this.change({ withdraw: Array.from({ length: count }, (_, index) => all - count + index) });
    this.acts = acts;
    return count;
  }

  /** Says how the table is to be read. */
  async change(change: ImportChange): Promise<boolean> {
    return (await this.attempt((tag) => this.client.change(this.project, this.id, tag, change))) !== null;
  }

  /** Makes events of all rows, or of none. @returns whether it was done */
  async commit(): Promise<boolean> {
    return (await this.attempt((tag) => this.client.commit(this.project, this.id, tag))) !== null;
  }

  /** @returns what became of the events, `null` when nothing was undone */
  async undo(): Promise<ImportUndone | null> {
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      const undone = await this.client.undo(this.project, this.id);
      await this.reload();
      return undone;
    } catch (failure) {
      this.problem.set(toProblem(failure));
      return null;
    } finally {
      this.isBusy.set(false);
    }
  }

  /** Forgets what went wrong. */
  forget(): void {
    this.problem.set(null);
    this.isOvertaken.set(false);
    this.waiting.set([]);
    this.underWay.set([]);
  }

  private async send(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    while (this.waiting().length > 0) {
      this.underWay.set(this.waiting());
      this.waiting.set([]);
      const isTaken = await this.change({ decisions: this.underWay() });
      this.underWay.set([]);
      if (!isTaken) {
        this.waiting.set([]);
        this.acts = [];
      }
    }
    this.isSending = false;
  }

  private attempt(act: (tag: string) => Promise<Tagged<ImportDraft>>): Promise<ImportDraft | null> {
    const step = this.last.then(() => this.step(act));
    this.last = step;
    return step;
  }

  private async step(act: (tag: string) => Promise<Tagged<ImportDraft>>): Promise<ImportDraft | null> {
    const { id } = this;
    const stored = this.stored();
    if (!stored) return null;
    this.isBusy.set(true);
    this.problem.set(null);
    this.isOvertaken.set(false);
    try {
      const after = await act(stored.tag);
      if (id === this.id) this.stored.set(after);
      return after.value;
    } catch (failure) {
      await this.take(toProblem(failure));
      return null;
    } finally {
      this.isBusy.set(false);
    }
  }

  private async take(problem: Problem): Promise<void> {
    if (problem.status === 412) await this.reload();
    if (problem.code === 'precondition.failed') this.isOvertaken.set(true);
    else this.problem.set(problem);
  }
}
