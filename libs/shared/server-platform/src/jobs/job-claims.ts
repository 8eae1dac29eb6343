import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { v7 as newId } from 'uuid';
import { JobRunEntity, type JobOutcome } from './job-run.entity';

/** How often a run is begun before it is given up. */
export const MAX_ATTEMPTS = 5;

const KEPT_MS = 90 * 24 * 60 * 60 * 1000;

/** A run of a job that is ours for as long as the lease is renewed. */
export interface JobClaim {
  readonly job: string;
  readonly slot: Date;
  readonly holder: string;
  /** Which attempt this is, 1 for the first. */
  readonly attempt: number;
}

const MS = "* interval '1 millisecond'";

/** Leases run by the clock of the database, which is one for all instances. */
const CLAIM = `
  insert into job_runs (job, slot, holder, claimed_at, lease_until, attempts)
  values ($1, $2, $3, clock_timestamp(), clock_timestamp() + $4 ${MS}, 1)
  on conflict (job, slot) do update
     set holder = excluded.holder, claimed_at = excluded.claimed_at, lease_until = excluded.lease_until, attempts = job_runs.attempts + 1
   where job_runs.finished_at is null and job_runs.lease_until < clock_timestamp() and job_runs.attempts < ${String(MAX_ATTEMPTS)}
  returning attempts`;

const OURS = 'where job = $1 and slot = $2 and holder = $3 and finished_at is null';
const RENEW = `update job_runs set lease_until = clock_timestamp() + $4 ${MS} ${OURS}`;
const FINISH = `update job_runs set finished_at = clock_timestamp(), outcome = $4 ${OURS}`;

/**
 * Hands out runs of jobs, each to one holder at a time: a row per job and slot, taken over when its holder has not been heard of.
 * @see docs/adr/0066-a-job-runs-once-per-slot.md
 */
@Injectable()
export class JobClaims {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes a run that nobody holds and nobody has finished; `null` when somebody does or has. */
  async claim(job: string, slot: Date, leaseMs: number): Promise<JobClaim | null> {
    const holder = newId();
    const [row] = await this.dataSource.query<{ attempts: number }[]>(CLAIM, [job, slot, holder, leaseMs]);
    return row ? { job, slot, holder, attempt: row.attempts } : null;
  }

  /** Keeps what is ours for a while longer, or gives it back at once with 0. @returns whether it still was ours */
  renew({ job, slot, holder }: JobClaim, leaseMs: number): Promise<boolean> {
    return this.#change(RENEW, [job, slot, holder, leaseMs]);
  }

  /** Says that a run is over; nobody takes it again. @returns whether it still was ours */
  finish({ job, slot, holder }: JobClaim, outcome: JobOutcome): Promise<boolean> {
    return this.#change(FINISH, [job, slot, holder, outcome]);
  }

  /** Forgets runs of long ago. */
  async removeOld(now: Date): Promise<void> {
    await this.dataSource.manager.delete(JobRunEntity, { slot: LessThan(new Date(now.getTime() - KEPT_MS)) });
  }

  async #change(sql: string, values: readonly unknown[]): Promise<boolean> {
    const [, affected] = await this.dataSource.query<[unknown, number]>(sql, [...values]);
    return affected === 1;
  }
}
