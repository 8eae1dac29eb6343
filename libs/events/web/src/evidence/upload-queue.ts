import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { guessKind } from '@turnout/events/domain';
import type { Evidence } from '@turnout/shared/api-client';
import { toProblem } from '@turnout/shared/web-platform';
import { FileSender } from './file-sender';
import { isPassing, problemOfFile, type Upload, type UploadState, waitBefore } from './upload';

/** Files on their way at the same time. */
export const AT_ONCE = 3;

/** Sends files one after the other, three at a time, each again and again until it has arrived; the server keeps it once. */
@Injectable()
export class UploadQueue {
  private readonly sender = inject(FileSender);
  private readonly aborts = new Map<string, AbortController>();
  private address = '';
  private arrived: (evidence: Evidence) => void = () => undefined;

  readonly uploads = signal<readonly Upload[]>([]);
  /** How many of the files that were chosen together have arrived. */
  readonly arrivedCount = signal(0);
  readonly isBusy = computed(() => this.uploads().some(({ state }) => state !== 'failed'));
  readonly total = computed(() => this.arrivedCount() + this.uploads().filter(({ state }) => state !== 'failed').length);
  /** How much of all that is under way has gone out, from 0 to 1. */
  readonly sentShare = computed(() => {
    const under = this.uploads().filter(({ state }) => state !== 'failed');
    const sent = under.reduce((sum, { sentShare }) => sum + sentShare, this.arrivedCount());
    return this.total() === 0 ? 0 : sent / this.total();
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      for (const abort of this.aborts.values()) abort.abort();
      this.uploads.set([]);
    });
  }

  /** Says where files go, and who hears of those that arrived. */
  open(address: string, arrived: (evidence: Evidence) => void): void {
    this.address = address;
    this.arrived = arrived;
  }

  add(files: Iterable<File>): void {
    if (!this.isBusy()) this.arrivedCount.set(0);
    const added = [...files].map((file): Upload => {
      const problem = problemOfFile(file);
      return { id: crypto.randomUUID(), file, kind: guessKind(file.name), state: problem ? 'failed' : 'queued', sentShare: 0, problem };
    });
    this.uploads.update((all) => [...all, ...added]);
    this.next();
  }

  cancel(id: string): void {
    this.aborts.get(id)?.abort();
    this.forget(id);
    this.next();
  }

  retry(id: string): void {
    this.set(id, { state: 'queued', problem: null, sentShare: 0 });
    this.next();
  }

  private next(): void {
    const free = AT_ONCE - this.aborts.size;
    for (const upload of this.uploads()
      .filter(({ state }) => state === 'queued')
      .slice(0, Math.max(0, free)))
      void this.send(upload);
  }

  private async send({ id, file, kind }: Upload): Promise<void> {
    const abort = new AbortController();
    this.aborts.set(id, abort);
    for (let attempt = 0; !abort.signal.aborted; attempt++) {
      this.set(id, { state: 'sending', sentShare: 0 });
      try {
        this.arrive(id, await this.attempt({ id, file, kind }, abort.signal));
        break;
      } catch (failure) {
        const problem = toProblem(failure);
        if (abort.signal.aborted) break;
        if (!isPassing(problem)) {
          this.set(id, { state: 'failed', problem });
          break;
        }
        this.set(id, { state: waitingState(), sentShare: 0 });
        await connectionOr(waitBefore(attempt), abort.signal);
      }
    }
    this.aborts.delete(id);
    this.next();
  }

  private attempt({ id, file, kind }: Pick<Upload, 'id' | 'file' | 'kind'>, signal: AbortSignal): Promise<Evidence> {
    const form = new FormData();
    form.set('kind', kind);
    form.set('file', file);
    return this.sender.send<Evidence>({
      ...{ address: this.address, form, key: id, signal },
      onProgress: (sentShare) => {
        this.set(id, { sentShare });
      },
    });
  }

  private arrive(id: string, evidence: Evidence): void {
    this.arrivedCount.update((count) => count + 1);
    this.forget(id);
    this.arrived(evidence);
  }

  private set(id: string, change: Partial<Upload>): void {
    this.uploads.update((all) => all.map((each) => (each.id === id ? { ...each, ...change } : each)));
  }

  private forget(id: string): void {
    this.uploads.update((all) => all.filter((each) => each.id !== id));
  }
}

function waitingState(): UploadState {
  return navigator.onLine ? 'again' : 'offline';
}

/** Waits a while, or, where there is no network, until there is one again. */
function connectionOr(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const timer = navigator.onLine ? setTimeout(done, milliseconds) : undefined;
    addEventListener('online', done);
    signal.addEventListener('abort', done);
    function done(): void {
      clearTimeout(timer);
      removeEventListener('online', done);
      resume();
    }
  });
}
