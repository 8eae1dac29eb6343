import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { DomainError } from '@turnout/shared/kernel';
import { JobSettings, underLease } from '@turnout/shared/server-platform';
import { RenderVersion } from './render-version';
import type { VersionId } from './version.repository';
import { MAX_ATTEMPTS, type VersionClaim, VersionWorkRepository } from './version-work.repository';

/** Writes the files of versions: soon after one was frozen here, and again and again whatever others have left. */
@Injectable()
export class VersionRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('versions');
  readonly #stop = new AbortController();
  readonly #running = new Set<Promise<void>>();

  constructor(
    private readonly work: VersionWorkRepository,
    private readonly render: RenderVersion,
    private readonly settings: JobSettings,
    private readonly registry: SchedulerRegistry,
  ) {}

  onApplicationBootstrap(): void {
    const { lookEveryMs } = this.settings;
    if (lookEveryMs === null) return;
    this.registry.addInterval(
      'versions',
      setInterval(() => void this.look(), lookEveryMs),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#running);
  }

  /** Has the files of a version written; does nothing on an instance that only answers requests. */
  soon(version: VersionId): void {
    if (this.settings.lookEveryMs !== null) void this.#begin(version);
  }

  /** Writes the files of every version that nobody else is at, one version after the other. */
  async look(): Promise<void> {
    try {
      for (const version of await this.work.waiting()) await this.#begin(version);
    } catch {
      // The database is away. Requests say so loudly; what is to be written still is when it comes back.
    }
  }

  #begin(version: VersionId): Promise<void> {
    if (this.#stop.signal.aborted) return Promise.resolve();
    const running = this.#once(version).finally(() => this.#running.delete(running));
    this.#running.add(running);
    return running;
  }

  async #once(version: VersionId): Promise<void> {
    try {
      const claim = await this.work.claim(version, this.settings.leaseMs);
      if (claim) await this.#carryOut(claim);
    } catch (error) {
      this.#log.warn(`The files of a version could not be written and will be: ${String(error)}`);
    }
  }

  #carryOut(claim: VersionClaim): Promise<void> {
    const { leaseMs } = this.settings;
    return underLease({ leaseMs, renew: () => this.work.renew(claim, leaseMs) }, this.#stop.signal, async (signal) => {
      try {
        await this.render.run(claim, signal);
      } catch (error) {
        await this.#settleFailure(claim, signal, error);
      }
    });
  }

  /** What was cut off is given back at once; after a failure the lease is the pause before the next attempt. */
  async #settleFailure(claim: VersionClaim, signal: AbortSignal, error: unknown): Promise<void> {
    if (signal.aborted) return void (await this.work.renew(claim, 0));
    this.#log.error(`The files of version ${claim.versionId} failed, attempt ${String(claim.attempt)}: ${String(error)}`);
    const code = error instanceof DomainError ? error.code : 'server.failed';
    // What is not the frozen document any more never will be again.
    if (claim.attempt >= MAX_ATTEMPTS || code === 'version.altered') await this.work.giveUp(claim, code);
  }
}
