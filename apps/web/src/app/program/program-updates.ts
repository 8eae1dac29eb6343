import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** Whether there is a newer program than the one that runs: not known of, ready to be loaded, or loaded in another window already. */
export type ProgramState = 'current' | 'newer' | 'renewed-elsewhere';

const WORKER = '/sw.js';

/** Looks for a newer program at most so often, in milliseconds. */
const LOOK_EVERY_MS = 10 * 60 * 1000;

/** Keeps the program in this browser, so that it starts without a network, and knows when there is a newer one. */
@Injectable({ providedIn: 'root' })
export class ProgramUpdates {
  private readonly document = inject(DOCUMENT);
  private readonly window = this.document.defaultView;
  // Only there over https and on one's own machine.
  private readonly workers = this.window?.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  private readonly found = signal<ProgramState>('current');
  private registration: ServiceWorkerRegistration | null = null;
  private hasAsked = false;

  readonly state = this.found.asReadonly();

  /** Registers the worker. Without one, as in development, everything works but starting without a network. */
  async start(): Promise<void> {
    if (!this.workers) return;
    let isFirst = this.workers.controller === null;
    this.workers.addEventListener('controllerchange', () => {
      if (this.hasAsked) this.window?.location.reload();
      else if (!isFirst) this.found.set('renewed-elsewhere');
      isFirst = false;
    });
    try {
      this.registration = await this.workers.register(WORKER, { updateViaCache: 'none' });
      this.watch(this.registration);
      this.lookNowAndThen(this.registration);
    } catch {
      // The next start tries again.
    }
  }

  /** Loads the newer program; all forms keep what was typed as drafts. */
  load(): void {
    const waiting = this.registration?.waiting;
    this.hasAsked = true;
    if (waiting) waiting.postMessage('activate');
    else this.window?.location.reload();
  }

  private watch(registration: ServiceWorkerRegistration): void {
    const take = (): void => {
      if (registration.waiting && this.workers?.controller) this.found.set('newer');
    };
    take();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', take);
    });
  }

  private lookNowAndThen(registration: ServiceWorkerRegistration): void {
    let lookedAt = this.now();
    this.document.addEventListener('visibilitychange', () => {
      if (this.document.visibilityState !== 'visible' || this.now() - lookedAt < LOOK_EVERY_MS) return;
      lookedAt = this.now();
      registration.update().catch(() => undefined);
    });
  }

  private now(): number {
    return this.window?.performance.now() ?? 0;
  }
}
