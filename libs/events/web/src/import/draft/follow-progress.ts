import { inject, Injectable, signal } from '@angular/core';
import { ImportsClient } from '../client/imports-client';
import type { ImportProgress } from '../client/import-wire';

/** Pause between two looks, in milliseconds. */
const PAUSE = 700;

/** Tells how far the server has come while a long step is under way. That it cannot be told is no failure of the step. */
@Injectable()
export class FollowProgress {
  private readonly client = inject(ImportsClient);

  readonly progress = signal<ImportProgress | null>(null);

  /** Looks again and again until the step is over, whatever becomes of it. */
  async during<T>(project: string, id: string, step: Promise<T>): Promise<T> {
    const look = (): void =>
      void this.client.progress(project, id).then(
        (progress) => this.progress.set(progress),
        () => undefined,
      );
    const timer = setInterval(look, PAUSE);
    try {
      return await step;
    } finally {
      clearInterval(timer);
      this.progress.set(null);
    }
  }
}
