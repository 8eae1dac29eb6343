import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a mail says, piece by piece, where that is decided when it is written: both its text and its HTML are made of it when it goes. */
export class AddMailBodies1790007011000 implements MigrationInterface {
  name = 'AddMailBodies1790007011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table outbox_messages add column body jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table outbox_messages drop column body');
  }
}
