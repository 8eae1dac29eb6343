import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASKED = 'create unique index ix_job_runs_asked on job_runs (job) where asked_by is not null and finished_at is null';

/** Runs that somebody asks for besides those that are due; who did a run, how much it did, and why it failed. */
export class AddJobRequests1790006040000 implements MigrationInterface {
  name = 'AddJobRequests1790006040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table job_runs add column instance text, add column asked_by uuid, add column last_error text, add column counts jsonb',
    );
    await runner.query('alter table job_runs add constraint fk_job_runs_asked_by foreign key (asked_by) references accounts (id)');
    await runner.query('alter table job_runs drop constraint ck_job_runs_attempts');
    await runner.query('alter table job_runs add constraint ck_job_runs_attempts check (attempts >= 0)');
    await runner.query(ASKED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from job_runs where attempts = 0');
    await runner.query('alter table job_runs drop constraint ck_job_runs_attempts');
    await runner.query('alter table job_runs add constraint ck_job_runs_attempts check (attempts >= 1)');
    await runner.query('alter table job_runs drop column instance, drop column asked_by, drop column last_error, drop column counts');
  }
}
