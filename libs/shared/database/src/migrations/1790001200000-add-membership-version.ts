import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of memberships, so that two coordinators do not overwrite each other unseen. */
export class AddMembershipVersion1790001200000 implements MigrationInterface {
  name = 'AddMembershipVersion1790001200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table memberships
        add column version integer not null default 1,
        add constraint ck_memberships_version check (version >= 1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table memberships drop column version');
  }
}
