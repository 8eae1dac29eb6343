import type { MigrationInterface, QueryRunner } from 'typeorm';

const BULK_CHANGES = `
  create table bulk_changes (
    project_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    change jsonb not null,
    entries jsonb not null,
    events integer not null,
    undone_at timestamptz,
    restored integer,
    created_at timestamptz not null,
    constraint pk_bulk_changes primary key (project_id, id),
    constraint fk_bulk_changes_project foreign key (project_id) references projects (id),
    constraint fk_bulk_changes_account foreign key (account_id) references accounts (id),
    constraint ck_bulk_changes_events check (events between 1 and 1000),
    constraint ck_bulk_changes_entries check (jsonb_typeof(entries) = 'array'),
    constraint ck_bulk_changes_undone check ((undone_at is null) = (restored is null))
  )`;

/** Changes of many events at once, with what each event said before, for as long as they can be undone. */
export class CreateBulkChanges1790003601000 implements MigrationInterface {
  name = 'CreateBulkChanges1790003601000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BULK_CHANGES);
    await runner.query('create index ix_bulk_changes_created_at on bulk_changes (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bulk_changes');
  }
}
