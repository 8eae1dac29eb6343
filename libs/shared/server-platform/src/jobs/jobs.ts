import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import type { JobCounts, JobName } from '@turnout/shared/kernel';
import { Clock } from '../context/clock';
import { failureCode } from './failure-code';
import { type JobClaim, JobClaims, MAX_ATTEMPTS } from './job-claims';
import { JobSettings } from './job-settings';
import { latestSlot, type Schedule } from './schedule';
import { underLease } from './under-lease';

/** Work that is done once per slot, however many instances there are. */
export interface Job {
  /** Names the runs. */
  readonly name: JobName;
  readonly schedule: Schedule;
  /**
   * Does the work. A run that was cut off is done again, so it goes on where it was, or does no harm twice.
   * @param signal says that the run is somebody else's by now, or that the program stops: work in pieces and stop between two of them
   * @param slot the time that it was due, or at which somebody asked for it
   * @returns how much it did, for whoever looks at the runs
   */
  run(signal: AbortSignal, slot: Date): Promise<JobCounts>;
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

  /** What there is to run. */
  get all(): readonly Job[] {
    return this.#jobs;
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

  /** Looks at once, for somebody has asked for a run; an instance that only answers requests leaves it to others. */
  soon(): void {
    if (this.settings.lookEveryMs !== null && !this.#stop.signal.aborted) void this.look();
  }

  /** Does what is due, or was asked for, and nobody else does. */
  async look(): Promise<void> {
    const asked = await this.#asked();
    await Promise.all(this.#jobs.map((job) => this.#once(job, asked)));
  }

  async #asked(): Promise<readonly { readonly job: string; readonly slot: Date }[]> {
    try {
      await this.claims.giveUp();
      return await this.claims.asked();
    } catch {
      return [];
    }
  }

  /** A job that runs here already is not asked about again. */
  #once(job: Job, asked: readonly { readonly job: string; readonly slot: Date }[]): Promise<void> {
    const slots = [latestSlot(job.schedule, this.clock.now()), ...asked.filter((each) => each.job === job.name).map(({ slot }) => slot)];
    const running = this.#running.get(job.name) ?? this.#takeEach(job, slots).finally(() => this.#running.delete(job.name));
    this.#running.set(job.name, running);
    return running;
  }

  async #takeEach(job: Job, slots: readonly Date[]): Promise<void> {
    try {
      for (const slot of slots) await this.#take(job, slot);
    } catch {
      // The database is away. Requests say so loudly; what is due is still due when it comes back.
    }
  }

  async #take(job: Job, slot: Date): Promise<void> {
    const claim = await this.claims.claim(job.name, slot, this.settings.leaseMs);
    if (!claim) return;
    await this.#run(job, claim);
    await this.claims.removeOld(this.clock.now());
  }

  #run(job: Job, claim: JobClaim): Promise<void> {
    const { leaseMs } = this.settings;
    return underLease({ leaseMs, renew: () => this.claims.renew(claim, leaseMs) }, this.#stop.signal, async (signal) => {
      try {
        const counts = await job.run(signal, claim.slot);
        if (!signal.aborted) await this.claims.finish(claim, 'done', counts);
        else await this.claims.renew(claim, 0);
      } catch (error) {
        this.#log.error(`${job.name} of ${claim.slot.toISOString()} failed, attempt ${String(claim.attempt)}: ${String(error)}`);
        await this.claims.noteFailure(claim, failureCode(error));
        // Left as it is, the lease is the pause before the next attempt.
        if (claim.attempt >= MAX_ATTEMPTS) await this.claims.finish(claim, 'failed');
      }
    });
  }
}
