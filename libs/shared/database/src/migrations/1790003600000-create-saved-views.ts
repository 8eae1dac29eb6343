import type { MigrationInterface, QueryRunner } from 'typeorm';

const SAVED_VIEWS = `
  create table saved_views (
    project_id uuid not null,
    id uuid not null,
    account_id uuid,
    member_id uuid,
    name text not null,
    name_key text not null,
    query jsonb not null,
    created_by uuid,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint pk_saved_views primary key (project_id, id),
    constraint fk_saved_views_project foreign key (project_id) references projects (id),
    constraint fk_saved_views_account foreign key (account_id) references accounts (id),
    constraint fk_saved_views_member foreign key (project_id, member_id) references memberships (project_id, account_id) on delete cascade,
    constraint fk_saved_views_created_by foreign key (created_by) references accounts (id),
    constraint ck_saved_views_name check (btrim(name) <> '' and char_length(name) <= 80),
    constraint ck_saved_views_member check (member_id = account_id),
    constraint ck_saved_views_query check (jsonb_typeof(query) = 'object'),
    constraint ck_saved_views_version check (version >= 1)
  )`;

const DEFAULT_VIEWS = `
  create table default_views (
    project_id uuid not null,
    account_id uuid not null,
    member_id uuid,
    view_id uuid not null,
    constraint pk_default_views primary key (project_id, account_id),
    constraint fk_default_views_account foreign key (account_id) references accounts (id),
    constraint fk_default_views_member foreign key (project_id, member_id) references memberships (project_id, account_id) on delete cascade,
    constraint fk_default_views_view foreign key (project_id, view_id) references saved_views (project_id, id) on delete cascade,
    constraint ck_default_views_member check (member_id = account_id)
  )`;

/** Views of the list of events that people keep under names, and which of them their list opens with. */
export class CreateSavedViews1790003600000 implements MigrationInterface {
  name = 'CreateSavedViews1790003600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SAVED_VIEWS);
    await runner.query(
      'create unique index ix_saved_views_own_name on saved_views (project_id, account_id, name_key) where account_id is not null',
    );
    await runner.query('create unique index ix_saved_views_shared_name on saved_views (project_id, name_key) where account_id is null');
    await runner.query(DEFAULT_VIEWS);
    await runner.query('create index ix_default_views_view on default_views (project_id, view_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table default_views, saved_views');
  }
}
