import type { MigrationInterface, QueryRunner } from 'typeorm';

const IMPORTS = `
  create table imports (
    project_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    state text not null,
    source jsonb not null,
    tables bytea,
    choices jsonb not null,
    counts jsonb not null,
    plan text not null,
    outcome bytea,
    added integer,
    changed integer,
    unchanged integer,
    committed_at timestamptz,
    committed_by uuid,
    undone_at timestamptz,
    undone_by uuid,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint pk_imports primary key (project_id, id),
    constraint fk_imports_project foreign key (project_id) references projects (id),
    constraint fk_imports_account foreign key (account_id) references accounts (id),
    constraint fk_imports_committed_by foreign key (committed_by) references accounts (id),
    constraint fk_imports_undone_by foreign key (undone_by) references accounts (id),
    constraint ck_imports_state check (state in ('draft', 'committed', 'undone')),
    constraint ck_imports_source check (jsonb_typeof(source) = 'object'),
    constraint ck_imports_choices check (jsonb_typeof(choices) = 'object'),
    constraint ck_imports_counts check (jsonb_typeof(counts) = 'object'),
    constraint ck_imports_tables check ((tables is null) = (state <> 'draft')),
    constraint ck_imports_outcome check ((outcome is null) = (state = 'draft')),
    constraint ck_imports_committed check ((committed_at is null) = (state = 'draft')),
    constraint ck_imports_sums check (num_nulls(added, changed, unchanged, committed_at, committed_by) in (0, 5)),
    constraint ck_imports_undone check ((undone_at is null) = (state <> 'undone') and (undone_by is null) = (undone_at is null)),
    constraint ck_imports_version check (version >= 1)
  )`;

const EVENT_ORIGINS = `
  create table event_origins (
    project_id uuid not null,
    event_id uuid not null,
    import_id uuid not null,
    row integer not null,
    cells jsonb not null,
    fingerprint text not null,
    version integer not null,
    before jsonb,
    created_at timestamptz not null,
    constraint pk_event_origins primary key (project_id, event_id, import_id),
    constraint fk_event_origins_event foreign key (project_id, event_id) references events (project_id, id) on delete cascade,
    constraint fk_event_origins_import foreign key (project_id, import_id) references imports (project_id, id),
    constraint ck_event_origins_row check (row >= 1),
    constraint ck_event_origins_cells check (jsonb_typeof(cells) = 'array'),
    constraint ck_event_origins_version check (version >= 1),
    constraint ck_event_origins_before check (jsonb_typeof(before) = 'object')
  )`;

const IMPORT_PROGRESS = `
  create table import_progress (
    project_id uuid not null,
    import_id uuid not null,
    stage text not null,
    done integer not null,
    total integer not null,
    updated_at timestamptz not null,
    constraint pk_import_progress primary key (project_id, import_id),
    constraint fk_import_progress_import foreign key (project_id, import_id) references imports (project_id, id) on delete cascade,
    constraint ck_import_progress_stage check (stage in ('reading', 'understanding', 'checking', 'writing', 'done', 'failed')),
    constraint ck_import_progress_done check (done >= 0 and done <= total)
  )`;

const IMPORT_WORDS = `
  create table import_words (
    project_id uuid not null,
    what text not null,
    words_key text not null,
    words text not null,
    codes text[] not null,
    updated_at timestamptz not null,
    constraint pk_import_words primary key (project_id, what, words_key),
    constraint fk_import_words_project foreign key (project_id) references projects (id),
    constraint ck_import_words_what check (what in ('type', 'country', 'mode', 'level', 'setting', 'status', 'method', 'quality', 'workPackage')),
    constraint ck_import_words_words check (words_key <> '' and char_length(words) <= 300)
  )`;

/** Tables on their way in, where events that came in so came from, how far a commit is, and words that were explained once. */
export class CreateImports1790004000000 implements MigrationInterface {
  name = 'CreateImports1790004000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IMPORTS);
    await runner.query('create index ix_imports_updated_at on imports (updated_at)');
    await runner.query(EVENT_ORIGINS);
    await runner.query('create index ix_event_origins_import on event_origins (project_id, import_id, row)');
    await runner.query(IMPORT_PROGRESS);
    await runner.query(IMPORT_WORDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_words, import_progress, event_origins, imports');
  }
}
