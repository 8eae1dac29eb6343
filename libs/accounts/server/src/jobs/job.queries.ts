import { Injectable } from '@nestjs/common';
import type { JobName } from '@turnout/shared/kernel';
import { type Job, Jobs, nextSlot, readRows, type Schedule } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import type { JobPage, JobRun, JobSchedule } from './job.dto';

type Instants = 'slot' | 'startedAt' | 'finishedAt';
type RunRow = Omit<JobRun, Instants> & {
  readonly job: JobName;
  readonly slot: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
};

const SHOWN = 10;

/** What lies in the row, as people say it; the clock is that of the leases. */
const STATE = `
  case when r.outcome is not null then r.outcome
       when r.attempts = 0 then 'waiting'
       when r.lease_until < clock_timestamp() then 'interrupted'
       when r.last_error is not null then 'retrying'
       else 'running' end`;

const RUNS = `
  select job.name as job, r.slot, asker.display_name as "askedBy", ${STATE} as state, r.attempts, r.instance,
         case when r.attempts > 0 then r.claimed_at end as "startedAt", r.finished_at as "finishedAt", r.last_error as "lastError", r.counts
    from unnest($1::text[]) as job (name)
   cross join lateral (select * from job_runs where job = job.name order by slot desc limit $2) r
    left join accounts asker on asker.id = r.asked_by
   order by r.slot desc`;

/** Reads what runs by itself, and what became of it. */
@Injectable()
export class JobQueries {
  constructor(private readonly jobs: Jobs) {}

  /** Every job with its latest runs, in one statement. */
  async list({ manager, now }: RequestContext): Promise<JobPage> {
    const jobs = this.jobs.all;
    const runs = await this.#runs(manager, jobs, SHOWN);
    const items = jobs.map(({ name, schedule }) => ({
      name,
      schedule: shown(schedule),
      nextSlot: nextSlot(schedule, now).toISOString(),
      runs: runs.filter(({ job }) => job === name).map(({ job: _, ...run }) => run),
    }));
    return { items, nextCursor: null, total: items.length };
  }

  /** The latest run of a job. */
  async latest({ manager }: RequestContext, job: Job): Promise<JobRun> {
    const [run] = await this.#runs(manager, [job], 1);
    if (!run) throw new Error('The run was written by the same transaction.');
    const { job: _, ...rest } = run;
    return rest;
  }

  async #runs(manager: EntityManager, jobs: readonly Job[], limit: number): Promise<(JobRun & { readonly job: JobName })[]> {
    const rows = await readRows<RunRow>(manager, RUNS, [jobs.map(({ name }) => name), limit]);
    return rows.map((row) => ({
      ...row,
      slot: row.slot.toISOString(),
      startedAt: row.startedAt?.toISOString() ?? null,
      finishedAt: row.finishedAt?.toISOString() ?? null,
    }));
  }
}

function shown(schedule: Schedule): JobSchedule {
  const { every, at, zone } = schedule;
  return { every, on: schedule.every === 'day' || schedule.every === 'hour' ? null : schedule.on, at, zone };
}
