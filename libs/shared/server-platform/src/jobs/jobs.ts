import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { Clock } from '../context/clock';
import { type JobClaim, JobClaims, MAX_ATTEMPTS } from './job-claims';
import { JobSettings } from './job-settings';
import { latestSlot, type Schedule } from './schedule';
import { underLease } from './under-lease';

/** Work that is done once per slot, however many instances there are. */
export interface Job {
  /** Stable, in words with dashes: it names the runs. */
  readonly name: string;
  readonly schedule: Schedule;
  /**
   * Does the work. A run that was cut off is done again, so it goes on where it was, or does no harm twice.
   * @param signal says that the run is somebody else's by now, or that the program stops: work in pieces and stop between two of them
   */
  run(signal: AbortSignal, slot: Date): Promise<void>;
}

/** Runs jobs when they are due. Capabilities add theirs when their module starts. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('jobs');
  readonly #jobs: Job[] = [];
  readonly #stop = new AbortController();
  readonly #running = new Map<string, Promise<void>>();

  constructor(
    private readonly claims: JobClaims,
    private readonly settings: JobSettings,
    private readonly clock: Clock,
    private readonly registry: SchedulerRegistry,
  ) {}

  add(job: Job): void {
    this.#jobs.push(job);
  }

  onApplicationBootstrap(): void {
    const { lookEveryMs } = this.settings;
    if (lookEveryMs === null) return;
    // What was missed while nothing was up is made up for now.
    void this.look();
    this.registry.addInterval(
      'jobs',
      setInterval(() => void this.look(), lookEveryMs),
    );
  }

  /** Waits for what is under way to stop between two of its pieces; others take it over from there. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#running.values());
  }

  /** Does what is due and nobody else does. */
  async look(): Promise<void> {
    await Promise.all(this.#jobs.map((job) => this.#once(job)));
  }

  /** A job that runs here already is not asked about again. */
  #once(job: Job): Promise<void> {
    const running = this.#running.get(job.name) ?? this.#take(job).finally(() => this.#running.delete(job.name));
    this.#running.set(job.name, running);
    return running;
  }

  async #take(job: Job): Promise<void> {
    try {
      const claim = await this.claims.claim(job.name, latestSlot(job.schedule, this.clock.now()), this.settings.leaseMs);
      if (!claim) return;
      await this.#run(job, claim);
      await this.claims.removeOld(this.clock.now());
    } catch {
      // The database is away. Requests say so loudly; what is due is still due when it comes back.
    }
  }

  #run(job: Job, claim: JobClaim): Promise<void> {
    const { leaseMs } = this.settings;
    return underLease({ leaseMs, renew: () => this.claims.renew(claim, leaseMs) }, this.#stop.signal, async (signal) => {
      try {
        await job.run(signal, claim.slot);
        if (!signal.aborted) await this.claims.finish(claim, 'done');
        else await this.claims.renew(claim, 0);
      } catch (error) {
        this.#log.error(`${job.name} of ${claim.slot.toISOString()} failed, attempt ${String(claim.attempt)}: ${String(error)}`);
        // Left as it is, the lease is the pause before the next attempt.
        if (claim.attempt >= MAX_ATTEMPTS) await this.claims.finish(claim, 'failed');
      }
    });
  }
}
