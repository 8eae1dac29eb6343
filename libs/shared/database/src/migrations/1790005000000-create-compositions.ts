import type { MigrationInterface, QueryRunner } from 'typeorm';

const COMPOSITIONS = `
  create table compositions (
    project_id uuid not null,
    id uuid not null,
    definition text not null,
    language text not null,
    name text not null,
    content jsonb not null,
    created_by uuid not null,
    updated_by uuid not null,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint pk_compositions primary key (project_id, id),
    constraint fk_compositions_project foreign key (project_id) references projects (id),
    constraint fk_compositions_created_by foreign key (created_by) references accounts (id),
    constraint fk_compositions_updated_by foreign key (updated_by) references accounts (id),
    constraint ck_compositions_definition check (definition in
      ('events-table', 'sums-by-type', 'expected-impact', 'progress', 'partner-sheet', 'global-report')),
    constraint ck_compositions_language check (language ~ '^[a-z]{2}$'),
    constraint ck_compositions_name check (btrim(name) <> '' and char_length(name) <= 200),
    constraint ck_compositions_content check (jsonb_typeof(content) = 'object'),
    constraint ck_compositions_version check (version >= 1)
  )`;

/** Reports as their authors compose them. */
export class CreateCompositions1790005000000 implements MigrationInterface {
  name = 'CreateCompositions1790005000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COMPOSITIONS);
    await runner.query('create index ix_compositions_updated on compositions (project_id, updated_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table compositions');
  }
}
