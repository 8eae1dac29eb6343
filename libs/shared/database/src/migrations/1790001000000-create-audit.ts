import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was changed, by whom: entries that are only ever added, chained by hashes within each project. */
export class CreateAudit1790001000000 implements MigrationInterface {
  name = 'CreateAudit1790001000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entries (
        project_id uuid not null,
        sequence integer not null,
        id uuid not null,
        at timestamptz(3) not null,
        account_id uuid,
        channel text not null,
        request_id text not null,
        kind text not null,
        thing_id uuid not null,
        label text,
        operation text not null,
        changes jsonb not null,
        previous_hash bytea not null,
        hash bytea not null,
        constraint pk_audit_entries primary key (project_id, sequence),
        constraint uq_audit_entries_id unique (project_id, id),
        constraint fk_audit_entries_project foreign key (project_id) references projects (id),
        constraint fk_audit_entries_account foreign key (account_id) references accounts (id),
        constraint ck_audit_entries_sequence check (sequence >= 1),
        constraint ck_audit_entries_channel check (channel in ('session', 'token', 'system')),
        constraint ck_audit_entries_account check ((account_id is null) = (channel = 'system')),
        constraint ck_audit_entries_kind check (kind ~ '^[a-z]+(-[a-z]+)*$'),
        constraint ck_audit_entries_operation check (operation ~ '^[a-z]+(-[a-z]+)*$'),
        constraint ck_audit_entries_changes check (jsonb_typeof(changes) = 'array'),
        constraint ck_audit_entries_previous_hash check (octet_length(previous_hash) = 32),
        constraint ck_audit_entries_hash check (octet_length(hash) = 32)
      )`);
    await runner.query(`create index ix_audit_entries_thing on audit_entries (project_id, kind, thing_id, sequence)`);
    await runner.query(`create index ix_audit_entries_account on audit_entries (project_id, account_id, sequence)`);
    await runner.query(`
      create table audit_heads (
        project_id uuid not null,
        sequence integer not null,
        hash bytea not null,
        constraint pk_audit_heads primary key (project_id),
        constraint fk_audit_heads_project foreign key (project_id) references projects (id),
        constraint ck_audit_heads_sequence check (sequence >= 0),
        constraint ck_audit_heads_hash check (octet_length(hash) = 32)
      )`);
    await runner.query(`
      create function refuse_to_change_audit() returns trigger language plpgsql as $$
      begin
        raise exception 'The history is only ever added to: % of % is refused.', tg_op, tg_table_name using errcode = 'insufficient_privilege';
      end $$`);
    await runner.query(`
      create trigger audit_entries_append_only before update or delete or truncate on audit_entries
        for each statement execute function refuse_to_change_audit()`);
    await runner.query(`
      create trigger audit_heads_stay before delete or truncate on audit_heads
        for each statement execute function refuse_to_change_audit()`);
    await runner.query(`
      create trigger audit_heads_go_forward before update on audit_heads
        for each row when (new.project_id <> old.project_id or new.sequence <> old.sequence + 1)
        execute function refuse_to_change_audit()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_heads');
    await runner.query('drop table audit_entries');
    await runner.query('drop function refuse_to_change_audit');
  }
}
