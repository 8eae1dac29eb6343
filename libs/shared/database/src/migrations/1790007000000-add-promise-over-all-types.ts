import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Promises that are about no event type in particular: one for each project. */
export class AddPromiseOverAllTypes1790007000000 implements MigrationInterface {
  name = 'AddPromiseOverAllTypes1790007000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table targets alter column event_type_id drop not null');
    await runner.query('create unique index ix_targets_whole on targets (project_id) where event_type_id is null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_targets_whole');
    await runner.query('delete from targets where event_type_id is null');
    await runner.query('alter table targets alter column event_type_id set not null');
  }
}
