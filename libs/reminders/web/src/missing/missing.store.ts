import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { MissingItem, MissingPage } from '@turnout/shared/api-client';
import { load, type Problem, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { type MissingAsked, MissingClient } from './missing-client';

/** What is missing, the first page of it and what follows on request. */
@Injectable()
export class MissingStore {
  private readonly client = inject(MissingClient);
  private readonly asked = signal<MissingAsked | undefined>(undefined);
  private readonly first = load(
    () => this.asked(),
    (asked) => this.client.list(asked),
    { keepsLast: true },
  );
  private readonly more = linkedSignal<MissingPage | null, { readonly items: readonly MissingItem[]; readonly next: string | null }>({
    source: () => this.first.value(),
    computation: (page) => ({ items: page?.items ?? [], next: page?.nextCursor ?? null }),
  });

  /** Counts and filters; `null` until the first page is there. */
  readonly page = this.first.value;
  readonly problem = computed(() => this.first.problem());
  readonly moreProblem = signal<Problem | null>(null);
  readonly items = computed(() => this.more().items);
  readonly hasMore = computed(() => this.more().next !== null);
  readonly isBusy = signal(false);

  open(asked: MissingAsked): void {
    this.asked.set(asked);
  }

  reload(): void {
    this.first.reload();
  }

  /** Reads the next page, if there is one. */
  async readMore(): Promise<void> {
    const [asked, { next }] = [this.asked(), this.more()];
    if (!asked || next === null || this.isBusy()) return;
    this.isBusy.set(true);
    try {
      const page = await firstValueFrom(this.client.list({ ...asked, cursor: next }));
      if (this.asked() === asked) this.more.update(({ items }) => ({ items: [...items, ...page.items], next: page.nextCursor }));
      this.moreProblem.set(null);
    } catch (failure) {
      this.moreProblem.set(toProblem(failure));
    } finally {
      this.isBusy.set(false);
    }
  }
}
