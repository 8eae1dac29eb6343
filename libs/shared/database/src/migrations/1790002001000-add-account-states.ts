import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that are deactivated, and a chain of entries for what belongs to no project. */
export class AddAccountStates1790002001000 implements MigrationInterface {
  name = 'AddAccountStates1790002001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table accounts add column deactivated_at timestamptz');
    await runner.query('alter table accounts add column last_signed_in_at timestamptz');
    await runner.query('alter table accounts add column version integer not null default 1');
    await runner.query('alter table accounts add constraint ck_accounts_version check (version >= 1)');
    await runner.query('alter table audit_entries drop constraint fk_audit_entries_project');
    await runner.query('alter table audit_heads drop constraint fk_audit_heads_project');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table audit_heads add constraint fk_audit_heads_project foreign key (project_id) references projects (id) not valid',
    );
    await runner.query(
      'alter table audit_entries add constraint fk_audit_entries_project foreign key (project_id) references projects (id) not valid',
    );
    await runner.query('alter table accounts drop column version, drop column last_signed_in_at, drop column deactivated_at');
  }
}
