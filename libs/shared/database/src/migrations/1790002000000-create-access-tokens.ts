import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens with which scripts act for people, and what a change was made with. */
export class CreateAccessTokens1790002000000 implements MigrationInterface {
  name = 'CreateAccessTokens1790002000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table access_tokens (
        id uuid not null,
        account_id uuid not null,
        name text not null,
        scope text not null,
        token_hash bytea not null,
        created_at timestamptz not null,
        expires_on date not null,
        last_used_on date,
        ended_at timestamptz,
        constraint pk_access_tokens primary key (id),
        constraint uq_access_tokens_token_hash unique (token_hash),
        constraint fk_access_tokens_account foreign key (account_id) references accounts (id),
        constraint ck_access_tokens_scope check (scope in ('read', 'write')),
        constraint ck_access_tokens_token_hash check (octet_length(token_hash) = 32)
      )`);
    await runner.query('create index ix_access_tokens_account_id on access_tokens (account_id) where ended_at is null');
    await runner.query('alter table audit_entries add column token_id uuid');
    await runner.query(
      `alter table audit_entries add constraint fk_audit_entries_token foreign key (token_id) references access_tokens (id)`,
    );
    await runner.query(
      `alter table audit_entries add constraint ck_audit_entries_token check ((token_id is not null) = (channel = 'token'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table audit_entries drop column token_id');
    await runner.query('drop table access_tokens');
  }
}
