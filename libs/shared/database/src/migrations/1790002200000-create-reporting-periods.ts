import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reporting periods, which can be locked, and what they let through all the same. */
export class CreateReportingPeriods1790002200000 implements MigrationInterface {
  name = 'CreateReportingPeriods1790002200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reporting_periods (
        project_id uuid not null,
        id uuid not null,
        code text not null,
        title text,
        starts_on date not null,
        ends_on date not null,
        locked_at timestamptz,
        locked_by uuid,
        lock_reason text,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint pk_reporting_periods primary key (project_id, id),
        constraint fk_reporting_periods_project foreign key (project_id) references projects (id),
        constraint fk_reporting_periods_locked_by foreign key (locked_by) references accounts (id),
        constraint uq_reporting_periods_code unique (project_id, code),
        constraint ck_reporting_periods_code check (btrim(code) <> ''),
        constraint ck_reporting_periods_ends_on check (ends_on >= starts_on),
        constraint ck_reporting_periods_lock check (locked_at is not null or (locked_by is null and lock_reason is null)),
        constraint ck_reporting_periods_version check (version >= 1)
      )`);
    await runner.query(`
      create table reporting_period_exceptions (
        project_id uuid not null,
        id uuid not null,
        period_id uuid not null,
        partner_id uuid,
        event_id uuid,
        until date,
        reason text not null,
        created_at timestamptz not null default now(),
        created_by uuid,
        constraint pk_reporting_period_exceptions primary key (project_id, id),
        constraint fk_reporting_period_exceptions_period foreign key (project_id, period_id)
          references reporting_periods (project_id, id) on delete cascade,
        constraint fk_reporting_period_exceptions_partner foreign key (project_id, partner_id) references partners (project_id, id),
        constraint fk_reporting_period_exceptions_event foreign key (project_id, event_id)
          references events (project_id, id) on delete cascade,
        constraint fk_reporting_period_exceptions_created_by foreign key (created_by) references accounts (id),
        constraint ck_reporting_period_exceptions_names_one check ((partner_id is null) <> (event_id is null)),
        constraint ck_reporting_period_exceptions_reason check (btrim(reason) <> '' and char_length(reason) <= 4000)
      )`);
    await runner.query('create index ix_reporting_period_exceptions_period on reporting_period_exceptions (project_id, period_id)');
    await runner.query('create index ix_reporting_period_exceptions_event on reporting_period_exceptions (project_id, event_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reporting_period_exceptions');
    await runner.query('drop table reporting_periods');
  }
}
