import { computed, inject, Injectable, signal } from '@angular/core';
import { type Problem, toProblem } from '@turnout/shared/web-platform';
import { ImportsClient } from '../client/imports-client';
import type { ImportSummary, ImportUndone } from '../client/import-wire';

/** The imports of a project: those that wait to be finished, and those that are done. */
@Injectable()
export class ImportsStore {
  private readonly client = inject(ImportsClient);
  private project = '';
  private next: string | null = null;

  private readonly items = signal<readonly ImportSummary[] | null>(null);
  /** What went wrong with the last step. */
  readonly problem = signal<Problem | null>(null);
  readonly isBusy = signal(false);
  readonly hasMore = signal(false);
  readonly isLoaded = computed(() => this.items() !== null);
  readonly drafts = computed(() => this.items()?.filter(({ state }) => state === 'draft') ?? []);
  readonly past = computed(() => this.items()?.filter(({ state }) => state !== 'draft') ?? []);

  async open(project: string): Promise<void> {
    this.project = project;
    this.next = null;
    this.items.set(null);
    await this.more();
  }

  /** Reads the imports before those that are known. */
  async more(): Promise<void> {
    const { project, next } = this;
    await this.attempt(async () => {
      const page = await this.client.list(project, next);
      if (project !== this.project) return;
      this.items.update((known) => [...(known ?? []), ...page.items]);
      this.next = page.nextCursor;
      this.hasMore.set(page.nextCursor !== null);
    });
  }

  /** Throws a draft away. @returns whether it is gone */
  async discard({ id, version }: ImportSummary): Promise<boolean> {
    const done = await this.attempt(async () => {
      await this.client.discard(this.project, id, version);
      return true;
    });
    if (done) this.items.update((known) => known?.filter((each) => each.id !== id) ?? null);
    return done ?? false;
  }

  /** @returns what became of the events of an import, `null` when nothing was undone */
  undo({ id }: ImportSummary): Promise<ImportUndone | null> {
    return this.attempt(() => this.client.undo(this.project, id));
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
