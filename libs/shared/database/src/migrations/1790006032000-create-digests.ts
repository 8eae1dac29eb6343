import type { MigrationInterface, QueryRunner } from 'typeorm';

const DIGESTS = `
  create table digests (
    account_id uuid not null,
    week date not null,
    asked_at timestamptz not null,
    stop_hash bytea not null,
    constraint pk_digests primary key (account_id, week),
    constraint uq_digests_stop_hash unique (stop_hash),
    constraint fk_digests_account foreign key (account_id) references accounts (id) on delete cascade,
    constraint ck_digests_week check (extract(isodow from week) = 1),
    constraint ck_digests_stop_hash check (octet_length(stop_hash) = 32)
  )`;

const REMINDERS = `
  create table reminders (
    project_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    week date not null,
    partner text,
    asked_at timestamptz not null,
    asked_by uuid,
    total integer not null,
    overdue integer not null,
    escalated integer not null,
    kinds jsonb not null,
    constraint pk_reminders primary key (project_id, id),
    constraint fk_reminders_project foreign key (project_id) references projects (id) on delete cascade,
    constraint fk_reminders_digest foreign key (account_id, week) references digests (account_id, week) on delete cascade,
    constraint fk_reminders_asked_by foreign key (asked_by) references accounts (id),
    constraint ck_reminders_total check (total >= 0 and overdue between 0 and total and escalated >= 0),
    constraint ck_reminders_kinds check (jsonb_typeof(kinds) = 'object')
  )`;

const ASKED_ITEMS = `
  create table asked_items (
    project_id uuid not null,
    kind text not null,
    subject uuid not null,
    times integer not null,
    week date not null,
    constraint pk_asked_items primary key (project_id, kind, subject),
    constraint fk_asked_items_project foreign key (project_id) references projects (id) on delete cascade,
    constraint ck_asked_items_kind check (kind in ('returned', 'held', 'count', 'setting', 'report', 'evidence', 'findings')),
    constraint ck_asked_items_times check (times >= 1)
  )`;

/** Who was asked for what, and when. */
export class CreateDigests1790006032000 implements MigrationInterface {
  name = 'CreateDigests1790006032000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table reminder_rules add asked_until timestamptz');
    await runner.query(DIGESTS);
    await runner.query(REMINDERS);
    await runner.query('create index ix_reminders_asked_at on reminders (project_id, asked_at, id)');
    await runner.query('create index ix_reminders_digest on reminders (account_id, week)');
    await runner.query(ASKED_ITEMS);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['asked_items', 'reminders', 'digests']) await runner.query(`drop table ${table}`);
    await runner.query('alter table reminder_rules drop asked_until');
  }
}
