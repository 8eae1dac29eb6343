import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { FileSettings } from './file-settings';
import { FileSweeper } from './file-sweeper';
import { removeOldArrivals } from './arrivals';

const LOOK_EVERY_MS = 24 * 60 * 60 * 1000;

/** Sweeps again and again, and looks around at the start and once a day. Every instance does; doing it twice does no harm. */
@Injectable()
export class FileRounds implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('files');
  #timers: NodeJS.Timeout[] = [];
  #round: Promise<void> | null = null;

  constructor(
    private readonly sweeper: FileSweeper,
    private readonly settings: FileSettings,
  ) {}

  onApplicationBootstrap(): void {
    this.#every(this.settings.sweepEveryMs, () => this.#sweep());
    this.#every(LOOK_EVERY_MS, () => this.#lookAround());
    // The start itself does not wait for a store that may hold a million files.
    this.#begin(() => this.#lookAround());
  }

  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
    await this.#round;
  }

  #every(milliseconds: number, work: () => Promise<void>): void {
    const timer = setInterval(() => {
      this.#begin(work);
    }, milliseconds);
    timer.unref();
    this.#timers.push(timer);
  }

  #begin(work: () => Promise<void>): void {
    this.#round ??= work()
      .catch(() => {
        // The database or the store is away. Requests say so loudly; what is to be done is still there when they come back.
      })
      .finally(() => {
        this.#round = null;
      });
  }

  async #sweep(): Promise<void> {
    await removeOldArrivals(this.settings.filesFolder);
    const failures = await this.sweeper.sweep();
    if (failures > 0) this.#log.warn(`${String(failures)} files could not be removed from the store; this is tried again.`);
  }

  async #lookAround(): Promise<void> {
    const { strays, lost } = await this.sweeper.lookAround();
    if (strays.length > 0) this.#log.warn(`${String(strays.length)} files in the store belong to no row: ${some(strays)}`);
    if (lost.length > 0) this.#log.error(`${String(lost.length)} files are not in the store any more: ${some(lost)}`);
  }
}

function some(keys: readonly string[]): string {
  return keys.slice(0, 20).join(', ') + (keys.length > 20 ? ', …' : '');
}
