import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import type { HistoryEntry, HistoryPage } from '@turnout/shared/api-client';
import { firstValueFrom } from 'rxjs';
import { type Problem, toProblem } from '../problem/problem';

/** Which history: an address of the API, and how it is narrowed. */
export interface HistorySource {
  readonly address: string;
  readonly query: Readonly<Record<string, string>>;
}

/** A history as it is read: the latest changes, and earlier ones page by page. */
@Injectable()
export class HistoryFeed {
  private readonly http = inject(HttpClient);
  private readonly source = signal<HistorySource | null>(null);
  private readonly next = signal<string | null>(null);
  private readonly read = signal<readonly HistoryEntry[]>([]);

  /** `null` until the first page is there. */
  readonly total = signal<number | null>(null);
  readonly problem = signal<Problem | null>(null);
  readonly isLoading = signal(false);
  readonly entries = this.read.asReadonly();
  /** Where earlier changes begin; `null` when all are shown. */
  readonly earlier = this.next.asReadonly();

  /** Reads a history from its latest change. */
  async open(source: HistorySource): Promise<void> {
    this.source.set(source);
    this.read.set([]);
    this.total.set(null);
    this.next.set(null);
    await this.load(source, null);
  }

  /** Reads earlier changes, if there are any. */
  async more(): Promise<void> {
    const [source, cursor] = [this.source(), this.next()];
    if (source && cursor !== null && !this.isLoading()) await this.load(source, cursor);
  }

  /** Asks again for what could not be had. */
  async retry(): Promise<void> {
    const source = this.source();
    if (source) await this.load(source, this.next());
  }

  private async load(source: HistorySource, cursor: string | null): Promise<void> {
    this.isLoading.set(true);
    this.problem.set(null);
    try {
      const params = { ...source.query, ...(cursor === null ? {} : { cursor }) };
      const page = await firstValueFrom(this.http.get<HistoryPage>(source.address, { params }));
      if (this.source() !== source) return;
      this.read.update((read) => [...read, ...page.items]);
      this.next.set(page.nextCursor);
      this.total.set(page.total);
    } catch (failure) {
      if (this.source() === source) this.problem.set(toProblem(failure));
    } finally {
      if (this.source() === source) this.isLoading.set(false);
    }
  }
}
