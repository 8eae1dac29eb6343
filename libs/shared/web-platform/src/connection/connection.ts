import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** Pauses between two looks for a server that could not be reached, in milliseconds; the last one stays. */
const PAUSES = [5_000, 10_000, 20_000, 40_000, 60_000];

/** Asked while the server is away: it says nothing about anybody. */
const ALIVE = '/api/v1/health/live';

/** Whether the server can be reached: what the browser says, and what became of the last request. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly away = signal(this.window?.navigator.onLine === false);
  private looks = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** True while the server cannot be reached. */
  readonly isAway = this.away.asReadonly();

  constructor() {
    const ending = new AbortController();
    const hear = (sign: string, act: () => void): void => this.window?.addEventListener(sign, act, { signal: ending.signal });
    hear('offline', () => {
      this.lost();
    });
    for (const sign of ['online', 'focus']) {
      hear(sign, () => {
        if (this.away()) void this.look();
      });
    }
    inject(DestroyRef).onDestroy(() => {
      ending.abort();
      clearTimeout(this.timer);
    });
  }

  /** Takes note of an answer, whatever it says. */
  reached(): void {
    clearTimeout(this.timer);
    this.looks = 0;
    this.away.set(false);
  }

  /** Takes note that no answer came, and looks for the server from time to time. */
  lost(): void {
    this.away.set(true);
    this.lookLater();
  }

  private lookLater(): void {
    clearTimeout(this.timer);
    const pause = PAUSES[Math.min(this.looks, PAUSES.length - 1)];
    this.timer = setTimeout(() => void this.look(), pause);
  }

  private async look(): Promise<void> {
    this.looks += 1;
    try {
      const { ok } = await fetch(ALIVE, { cache: 'no-store' });
      if (ok) this.reached();
      else this.lookLater();
    } catch {
      this.lookLater();
    }
  }
}
