import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails that are to go out. */
export class CreateOutbox1790001201000 implements MigrationInterface {
  name = 'CreateOutbox1790001201000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox_messages (
        id uuid not null,
        recipient text not null,
        language text not null,
        kind text not null,
        params jsonb not null,
        link text,
        state text not null default 'waiting',
        attempts integer not null default 0,
        next_attempt_at timestamptz not null,
        last_error text,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        sent_at timestamptz,
        constraint pk_outbox_messages primary key (id),
        constraint ck_outbox_messages_kind check (kind in ('invitation', 'password-reset')),
        constraint ck_outbox_messages_state check (state in ('waiting', 'sent', 'failed')),
        constraint ck_outbox_messages_attempts check (attempts >= 0),
        constraint ck_outbox_messages_link check (state <> 'sent' or link is null)
      )`);
    await runner.query(`create index ix_outbox_messages_due on outbox_messages (next_attempt_at) where state = 'waiting'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outbox_messages');
  }
}
