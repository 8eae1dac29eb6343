import { HttpClient } from '@angular/common/http';
import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { documentedOf, signedCountOf } from '@turnout/events/domain';
import type { Evidence, EvidenceChange, EvidenceList } from '@turnout/shared/api-client';
import { type Problem, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { eventPath } from '../client/events-client';
import { UNDO_TIME } from '../event/pending-removals';

/** The evidence of one event, as it is shown and changed. */
@Injectable()
export class EvidenceStore {
  private readonly http = inject(HttpClient);
  private readonly list = signal<EvidenceList | null>(null);
  /** Changes follow each other: each needs the version that the one before it was answered with. */
  private last: Promise<unknown> = Promise.resolve();
  private readonly removing = signal<ReadonlyMap<string, () => void>>(new Map());

  readonly address = signal('');
  readonly problem = signal<Problem | null>(null);
  readonly items = computed(() => this.list()?.items.filter(({ id }) => !this.removing().has(id)) ?? null);
  readonly mayChange = computed(() => this.list()?.mayChange ?? false);
  /** How many took part; `null` where nobody knows. */
  readonly of = computed(() => this.list()?.documented.of ?? null);
  readonly documented = computed(() =>
    documentedOf({
      participants: { count: this.of(), quality: 'exact', method: null },
      signedCount: signedCountOf(this.items() ?? []),
    }),
  );

  constructor() {
    // What was removed and could still be undone is removed for good when the page is left.
    inject(DestroyRef).onDestroy(() => {
      for (const send of this.removing().values()) send();
    });
  }

  async open(project: string, event: string): Promise<void> {
    const address = `${eventPath(project, event)}/evidence`;
    if (address !== this.address()) this.list.set(null);
    this.address.set(address);
    await this.load();
  }

  async load(): Promise<void> {
    const address = this.address();
    this.problem.set(null);
    try {
      const list = await firstValueFrom(this.http.get<EvidenceList>(address));
      if (address === this.address()) this.list.set(list);
    } catch (failure) {
      if (address === this.address()) this.problem.set(toProblem(failure));
    }
  }

  /** Shows a piece of evidence as it has just been stored. */
  take(evidence: Evidence): void {
    this.list.update((list) => {
      if (!list) return list;
      const isKnown = list.items.some(({ id }) => id === evidence.id);
      const items = isKnown ? list.items.map((each) => (each.id === evidence.id ? evidence : each)) : [...list.items, evidence];
      return { ...list, items, total: items.length };
    });
  }

  /** @returns what went wrong, `null` when it was changed */
  change(evidence: Evidence, change: EvidenceChange): Promise<Problem | null> {
    const changed = this.last.then(() => this.send(this.list()?.items.find(({ id }) => id === evidence.id) ?? evidence, change));
    this.last = changed;
    return changed;
  }

  private async send({ id, version }: Evidence, change: EvidenceChange): Promise<Problem | null> {
    try {
      const headers = { 'If-Match': `"${String(version)}"` };
      this.take(await firstValueFrom(this.http.patch<Evidence>(`${this.address()}/${id}`, change, { headers })));
      return null;
    } catch (failure) {
      return toProblem(failure);
    }
  }

  /** Takes it from the screen at once, and from the server when the time for undoing has passed. @returns how to undo it */
  remove({ id, version }: Evidence, failed: () => void): () => void {
    const address = `${this.address()}/${id}`;
    const forget = (): void => {
      clearTimeout(timer);
      this.removing.update((all) => new Map([...all].filter(([each]) => each !== id)));
    };
    const send = (): void => {
      clearTimeout(timer);
      void fetch(address, { method: 'DELETE', headers: { 'If-Match': `"${String(version)}"` }, keepalive: true }).then(
        ({ ok }) => (ok ? undefined : back()),
        back,
      );
    };
    const back = (): void => {
      forget();
      failed();
    };
    const timer = setTimeout(send, UNDO_TIME);
    this.removing.update((all) => new Map(all).set(id, send));
    return forget;
  }
}
