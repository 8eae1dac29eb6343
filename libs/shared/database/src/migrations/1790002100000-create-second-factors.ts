import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'invitation', 'password-reset'`;
const NOTICES = `'second-factor-on', 'second-factor-off', 'second-factor-removed', 'recovery-codes-renewed', 'recovery-code-used'`;

/** Second factors with their recovery codes, and the step in which they are asked for. */
export class CreateSecondFactors1790002100000 implements MigrationInterface {
  name = 'CreateSecondFactors1790002100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table second_factors (
        account_id uuid not null,
        secret bytea not null,
        created_at timestamptz not null,
        active_since timestamptz,
        last_step integer not null default 0,
        constraint pk_second_factors primary key (account_id),
        constraint fk_second_factors_account foreign key (account_id) references accounts (id) on delete cascade,
        constraint ck_second_factors_secret check (octet_length(secret) = 48),
        constraint ck_second_factors_last_step check (last_step >= 0)
      )`);
    await runner.query(`
      create table recovery_codes (
        account_id uuid not null,
        code_hash bytea not null,
        constraint pk_recovery_codes primary key (account_id, code_hash),
        constraint fk_recovery_codes_second_factor foreign key (account_id) references second_factors (account_id) on delete cascade,
        constraint ck_recovery_codes_code_hash check (octet_length(code_hash) = 32)
      )`);
    await runner.query(`
      create table sign_in_challenges (
        token_hash bytea not null,
        account_id uuid not null,
        expires_at timestamptz not null,
        constraint pk_sign_in_challenges primary key (token_hash),
        constraint fk_sign_in_challenges_account foreign key (account_id) references accounts (id) on delete cascade,
        constraint ck_sign_in_challenges_token_hash check (octet_length(token_hash) = 32)
      )`);
    await runner.query('create index ix_sign_in_challenges_account_id on sign_in_challenges (account_id)');
    await mailKinds(runner, `${BEFORE}, ${NOTICES}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from outbox_messages where kind not in (${BEFORE})`);
    await mailKinds(runner, BEFORE);
    for (const table of ['sign_in_challenges', 'recovery_codes', 'second_factors']) await runner.query(`drop table ${table}`);
  }
}

async function mailKinds(runner: QueryRunner, kinds: string): Promise<void> {
  await runner.query('alter table outbox_messages drop constraint ck_outbox_messages_kind');
  await runner.query(`alter table outbox_messages add constraint ck_outbox_messages_kind check (kind in (${kinds}))`);
}
