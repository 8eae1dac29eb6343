import type { MigrationInterface, QueryRunner } from 'typeorm';

const RENDERINGS = `
  create table renderings (
    project_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    format text not null,
    name text not null,
    state text not null,
    done integer not null default 0,
    total integer not null default 1,
    problem jsonb,
    file_id uuid,
    lease_until timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint pk_renderings primary key (project_id, id),
    constraint fk_renderings_project foreign key (project_id) references projects (id),
    constraint fk_renderings_account foreign key (account_id) references accounts (id),
    constraint fk_renderings_file foreign key (project_id, file_id) references files (project_id, id),
    constraint ck_renderings_format check (format in ('html', 'pdf', 'docx', 'xlsx', 'csv', 'json', 'zip')),
    constraint ck_renderings_state check (state in ('waiting', 'composing', 'rendering', 'done', 'failed', 'cancelled')),
    constraint ck_renderings_progress check (done between 0 and total),
    constraint ck_renderings_problem check ((problem is null) = (state <> 'failed')),
    constraint ck_renderings_file check ((file_id is null) = (state <> 'done'))
  )`;

/** Files that are made off the request. */
export class CreateRenderings1790005001000 implements MigrationInterface {
  name = 'CreateRenderings1790005001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RENDERINGS);
    await runner.query('create index ix_renderings_created_at on renderings (created_at)');
    await runner.query('create index ix_renderings_file on renderings (project_id, file_id) where file_id is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table renderings');
  }
}
