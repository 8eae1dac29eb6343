import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASKING = 'create index ix_reminders_asking on reminders (project_id, asking) where asking is not null';

/** What is needed to take back that people were asked: their mail, and what those who were asked together have in common. */
export class AddUndoOfAsking1790007010000 implements MigrationInterface {
  name = 'AddUndoOfAsking1790007010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table digests add column mail_id uuid');
    await runner.query('alter table reminders add column asking uuid');
    await runner.query(ASKING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table reminders drop column asking');
    await runner.query('alter table digests drop column mail_id');
  }
}
