import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The files of projects, and how much room they take. */
export class CreateFiles1790003000000 implements MigrationInterface {
  name = 'CreateFiles1790003000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table files (
        project_id uuid not null,
        id uuid not null,
        state text not null,
        bytes integer not null,
        sha256 bytea not null,
        media_type text not null,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        constraint pk_files primary key (project_id, id),
        constraint fk_files_project foreign key (project_id) references projects (id),
        constraint ck_files_state check (state in ('staged', 'kept', 'doomed')),
        constraint ck_files_bytes check (bytes > 0),
        constraint ck_files_sha256 check (octet_length(sha256) = 32),
        constraint ck_files_media_type check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$')
      )`);
    await runner.query('create index ix_files_state on files (state, changed_at)');
    await runner.query(`
      create table file_usage (
        project_id uuid not null,
        bytes bigint not null,
        constraint pk_file_usage primary key (project_id),
        constraint fk_file_usage_project foreign key (project_id) references projects (id),
        constraint ck_file_usage_bytes check (bytes >= 0)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table file_usage');
    await runner.query('drop table files');
  }
}
