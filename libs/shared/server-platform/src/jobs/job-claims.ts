import { hostname } from 'node:os';
import { Injectable } from '@nestjs/common';
import type { JobCounts } from '@turnout/shared/kernel';
import { DataSource, type EntityManager, LessThan } from 'typeorm';
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

/** What people read of who does it: the machine, and the process on it. */
const INSTANCE = `${hostname()} · ${String(process.pid)}`;

/** Leases run by the clock of the database, which is one for all instances. */
const CLAIM = `
  insert into job_runs (job, slot, holder, instance, claimed_at, lease_until, attempts)
  values ($1, $2, $3, $5, clock_timestamp(), clock_timestamp() + $4 ${MS}, 1)
  on conflict (job, slot) do update
     set holder = excluded.holder, instance = excluded.instance, claimed_at = excluded.claimed_at, lease_until = excluded.lease_until,
         attempts = job_runs.attempts + 1, last_error = null
   where job_runs.finished_at is null and job_runs.lease_until < clock_timestamp() and job_runs.attempts < ${String(MAX_ATTEMPTS)}
  returning attempts`;

/** A run that people wait for is begun by whoever looks next: its lease has run out when it is written. */
const ASK = `
  insert into job_runs (job, slot, holder, claimed_at, lease_until, attempts, asked_by)
  select $1, $2, $3, clock_timestamp(), clock_timestamp(), 0, $4
   where not exists (select from job_runs where job = $1 and finished_at is null and lease_until > clock_timestamp())
  on conflict do nothing
  returning slot`;

const ASKED = 'select job, slot from job_runs where asked_by is not null and finished_at is null and lease_until < clock_timestamp()';

/** Whoever had the last attempt at it is gone as well. */
const GIVE_UP = `
  update job_runs set finished_at = clock_timestamp(), outcome = 'failed'
   where finished_at is null and lease_until < clock_timestamp() and attempts >= ${String(MAX_ATTEMPTS)}`;

const OURS = 'where job = $1 and slot = $2 and holder = $3 and finished_at is null';
const RENEW = `update job_runs set lease_until = clock_timestamp() + $4 ${MS} ${OURS}`;
const FAIL = `update job_runs set last_error = $4 ${OURS}`;
const FINISH = `update job_runs set finished_at = clock_timestamp(), outcome = $4, counts = $5 ${OURS}`;

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
    const [row] = await this.dataSource.query<{ attempts: number }[]>(CLAIM, [job, slot, holder, leaseMs, INSTANCE]);
    return row ? { job, slot, holder, attempt: row.attempts } : null;
  }

  /** Keeps what is ours for a while longer, or gives it back at once with 0. @returns whether it still was ours */
  renew({ job, slot, holder }: JobClaim, leaseMs: number): Promise<boolean> {
    return this.#change(RENEW, [job, slot, holder, leaseMs]);
  }

  /** Says that a run is over; nobody takes it again. @returns whether it still was ours */
  finish({ job, slot, holder }: JobClaim, outcome: JobOutcome, counts: JobCounts | null = null): Promise<boolean> {
    return this.#change(FINISH, [job, slot, holder, outcome, counts]);
  }

  /** Says why an attempt failed. @returns whether it still was ours */
  noteFailure({ job, slot, holder }: JobClaim, code: string): Promise<boolean> {
    return this.#change(FAIL, [job, slot, holder, code]);
  }

  /**
   * Asks for a run besides those that are due, in the transaction of whoever asks.
   * @returns whether there will be one; there is not while one of the job is under way or asked for already
   */
  async ask(manager: EntityManager, job: string, slot: Date, account: string): Promise<boolean> {
    const rows = await manager.query<unknown[]>(ASK, [job, slot, newId(), account]);
    return rows.length === 1;
  }

  /** Runs that were asked for and that nobody does. */
  asked(): Promise<{ readonly job: string; readonly slot: Date }[]> {
    return this.dataSource.query(ASKED);
  }

  /** Says of what was begun too often that it failed, so that nobody waits for it any more. */
  async giveUp(): Promise<void> {
    await this.dataSource.query(GIVE_UP);
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
