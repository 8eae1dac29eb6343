import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'invitation', 'password-reset', 'second-factor-on', 'second-factor-off', 'second-factor-removed', 'recovery-codes-renewed', 'recovery-code-used'`;

/** Who people are at an identity provider, and the visits there. */
export class CreateAccountIdentities1790002101000 implements MigrationInterface {
  name = 'CreateAccountIdentities1790002101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account_identities (
        issuer text not null,
        subject text not null,
        account_id uuid not null,
        linked_at timestamptz not null,
        constraint pk_account_identities primary key (issuer, subject),
        constraint uq_account_identities_account_id unique (account_id, issuer),
        constraint fk_account_identities_account foreign key (account_id) references accounts (id) on delete cascade
      )`);
    await runner.query(`
      create table provider_visits (
        token_hash bytea not null,
        state text not null,
        nonce text not null,
        code_verifier text not null,
        return_to text not null,
        expires_at timestamptz not null,
        constraint pk_provider_visits primary key (token_hash),
        constraint ck_provider_visits_token_hash check (octet_length(token_hash) = 32)
      )`);
    await mailKinds(runner, `${BEFORE}, 'provider-linked'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from outbox_messages where kind = 'provider-linked'`);
    await mailKinds(runner, BEFORE);
    await runner.query('drop table provider_visits');
    await runner.query('drop table account_identities');
  }
}

async function mailKinds(runner: QueryRunner, kinds: string): Promise<void> {
  await runner.query('alter table outbox_messages drop constraint ck_outbox_messages_kind');
  await runner.query(`alter table outbox_messages add constraint ck_outbox_messages_kind check (kind in (${kinds}))`);
}
