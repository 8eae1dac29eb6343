import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which people set new passwords. */
export class CreatePasswordResets1790001203000 implements MigrationInterface {
  name = 'CreatePasswordResets1790001203000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table password_resets (
        account_id uuid not null,
        token_hash bytea not null,
        outbox_message_id uuid not null,
        expires_at timestamptz not null,
        constraint pk_password_resets primary key (account_id),
        constraint uq_password_resets_token_hash unique (token_hash),
        constraint fk_password_resets_account foreign key (account_id) references accounts (id) on delete cascade,
        constraint ck_password_resets_token_hash check (octet_length(token_hash) = 32)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table password_resets');
  }
}
