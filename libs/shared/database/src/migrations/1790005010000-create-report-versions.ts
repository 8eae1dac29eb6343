import type { MigrationInterface, QueryRunner } from 'typeorm';

const VERSIONS = `
  create table report_versions (
    project_id uuid not null,
    id uuid not null,
    number integer not null,
    definition text not null,
    name text not null,
    language text not null,
    note text,
    composition_id uuid,
    includes_unapproved boolean not null,
    unapproved jsonb not null,
    totals jsonb not null,
    content bytea not null,
    content_sha256 bytea not null,
    history_sequence integer not null,
    as_of timestamptz not null,
    created_at timestamptz not null,
    created_by uuid not null,
    constraint pk_report_versions primary key (project_id, id),
    constraint uq_report_versions_number unique (project_id, number),
    constraint fk_report_versions_project foreign key (project_id) references projects (id),
    constraint fk_report_versions_created_by foreign key (created_by) references accounts (id),
    constraint ck_report_versions_number check (number >= 1),
    constraint ck_report_versions_name check (btrim(name) <> '' and char_length(name) <= 200),
    constraint ck_report_versions_note check (btrim(note) <> '' and char_length(note) <= 2000),
    constraint ck_report_versions_totals check (jsonb_typeof(totals) = 'object'),
    constraint ck_report_versions_unapproved check (jsonb_typeof(unapproved) = 'array'),
    constraint ck_report_versions_content_sha256 check (octet_length(content_sha256) = 32),
    constraint ck_report_versions_history_sequence check (history_sequence >= 0)
  )`;

const FILES = `
  create table report_version_files (
    project_id uuid not null,
    version_id uuid not null,
    format text not null,
    file_id uuid,
    bytes integer,
    sha256 bytea,
    refusal text,
    created_at timestamptz not null,
    constraint pk_report_version_files primary key (project_id, version_id, format),
    constraint uq_report_version_files_file unique (project_id, file_id),
    constraint fk_report_version_files_version foreign key (project_id, version_id) references report_versions (project_id, id),
    constraint fk_report_version_files_file foreign key (project_id, file_id) references files (project_id, id),
    constraint ck_report_version_files_format check (format in ('html', 'pdf', 'docx', 'xlsx', 'csv', 'json', 'zip')),
    constraint ck_report_version_files_refusal check ((file_id is null) = (refusal is not null)),
    constraint ck_report_version_files_bytes check ((file_id is null) = (bytes is null) and bytes > 0),
    constraint ck_report_version_files_sha256 check ((file_id is null) = (sha256 is null) and octet_length(sha256) = 32)
  )`;

const HEADS = `
  create table report_version_heads (
    project_id uuid not null,
    number integer not null,
    constraint pk_report_version_heads primary key (project_id),
    constraint fk_report_version_heads_project foreign key (project_id) references projects (id),
    constraint ck_report_version_heads_number check (number >= 1)
  )`;

const WORK = `
  create table report_version_work (
    project_id uuid not null,
    version_id uuid not null,
    holder uuid,
    lease_until timestamptz not null,
    attempts integer not null,
    problem text,
    constraint pk_report_version_work primary key (project_id, version_id),
    constraint fk_report_version_work_version foreign key (project_id, version_id) references report_versions (project_id, id),
    constraint ck_report_version_work_attempts check (attempts >= 0)
  )`;

const LINKS = `
  create table report_version_links (
    project_id uuid not null,
    id uuid not null,
    version_id uuid not null,
    token_hash bytea not null,
    note text,
    expires_on date not null,
    created_at timestamptz not null,
    created_by uuid not null,
    revoked_at timestamptz,
    revoked_by uuid,
    constraint pk_report_version_links primary key (project_id, id),
    constraint uq_report_version_links_token_hash unique (token_hash),
    constraint fk_report_version_links_version foreign key (project_id, version_id) references report_versions (project_id, id),
    constraint fk_report_version_links_created_by foreign key (created_by) references accounts (id),
    constraint fk_report_version_links_revoked_by foreign key (revoked_by) references accounts (id),
    constraint ck_report_version_links_token_hash check (octet_length(token_hash) = 32),
    constraint ck_report_version_links_note check (btrim(note) <> '' and char_length(note) <= 2000),
    constraint ck_report_version_links_revoked check ((revoked_at is null) = (revoked_by is null))
  )`;

const REFUSE = `
  create function refuse_to_change_version() returns trigger language plpgsql as $$
  begin
    raise exception 'What is frozen stays: % of % is refused.', tg_op, tg_table_name using errcode = 'insufficient_privilege';
  end $$`;

/** Reports as they were frozen: rows that are written once, the numbers they get, the files still to be written, and links to them. */
export class CreateReportVersions1790005010000 implements MigrationInterface {
  name = 'CreateReportVersions1790005010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [VERSIONS, FILES, HEADS, WORK, LINKS]) await runner.query(table);
    await runner.query('create index ix_report_version_work_lease on report_version_work (lease_until)');
    await runner.query('create index ix_report_version_links_version on report_version_links (project_id, version_id, id)');
    await runner.query(REFUSE);
    for (const table of ['report_versions', 'report_version_files']) {
      await runner.query(`
        create trigger ${table}_are_frozen before update or delete or truncate on ${table}
          for each statement execute function refuse_to_change_version()`);
    }
    await runner.query(`
      create trigger report_version_heads_stay before delete or truncate on report_version_heads
        for each statement execute function refuse_to_change_version()`);
    await runner.query(`
      create trigger report_version_heads_go_forward before update on report_version_heads
        for each row when (new.project_id <> old.project_id or new.number <> old.number + 1)
        execute function refuse_to_change_version()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['links', 'work', 'heads', 'files']) await runner.query(`drop table report_version_${table}`);
    await runner.query('drop table report_versions');
    await runner.query('drop function refuse_to_change_version');
  }
}
