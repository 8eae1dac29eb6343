import type { MigrationInterface, QueryRunner } from 'typeorm';

const JOB_RUNS = `
  create table job_runs (
    job text not null,
    slot timestamptz not null,
    holder uuid not null,
    claimed_at timestamptz not null,
    lease_until timestamptz not null,
    attempts integer not null,
    finished_at timestamptz,
    outcome text,
    constraint pk_job_runs primary key (job, slot),
    constraint ck_job_runs_attempts check (attempts >= 1),
    constraint ck_job_runs_outcome check (outcome in ('done', 'failed')),
    constraint ck_job_runs_finished check ((finished_at is null) = (outcome is null))
  )`;

/** What runs by itself at certain times: a row per job and time, which whoever does it holds. */
export class CreateJobRuns1790004010000 implements MigrationInterface {
  name = 'CreateJobRuns1790004010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(JOB_RUNS);
    await runner.query('create index ix_job_runs_slot on job_runs (slot)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_runs');
  }
}
