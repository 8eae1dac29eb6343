import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails that are rather never sent than twice. */
export class AddMailsSentOnce1790006041000 implements MigrationInterface {
  name = 'AddMailsSentOnce1790006041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table outbox_messages add column is_sent_once boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table outbox_messages drop column is_sent_once');
  }
}
