import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their sessions and roles, and the answers kept for repeated requests. */
export class CreateAccounts1790000000000 implements MigrationInterface {
  name = 'CreateAccounts1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts (
        id uuid CONSTRAINT pk_accounts PRIMARY KEY,
        email text NOT NULL CONSTRAINT uq_accounts_email UNIQUE,
        display_name text NOT NULL,
        password_hash text,
        is_administrator boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        CONSTRAINT ck_accounts_email CHECK (email = lower(email) AND email LIKE '_%@_%')
      )`);
    await runner.query(`
      CREATE TABLE sessions (
        id uuid CONSTRAINT pk_sessions PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT fk_sessions_account REFERENCES accounts (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT uq_sessions_token_hash UNIQUE,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        CONSTRAINT ck_sessions_token_hash CHECK (octet_length(token_hash) = 32)
      )`);
    await runner.query(`CREATE INDEX ix_sessions_account_id ON sessions (account_id)`);
    await runner.query(`
      CREATE TABLE memberships (
        project_id uuid NOT NULL,
        account_id uuid NOT NULL CONSTRAINT fk_memberships_account REFERENCES accounts (id) ON DELETE CASCADE,
        role text NOT NULL,
        partner_id uuid,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_memberships PRIMARY KEY (project_id, account_id),
        CONSTRAINT ck_memberships_role CHECK (role IN ('coordinator', 'lead', 'partner', 'viewer')),
        CONSTRAINT ck_memberships_partner CHECK (role <> 'partner' OR partner_id IS NOT NULL)
      )`);
    await runner.query(`CREATE INDEX ix_memberships_account_id ON memberships (account_id)`);
    await runner.query(`
      CREATE TABLE sign_in_failures (
        subject bytea CONSTRAINT pk_sign_in_failures PRIMARY KEY,
        failure_count integer NOT NULL,
        since timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE idempotency_keys (
        scope text NOT NULL,
        account_id uuid NOT NULL,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        body json,
        headers jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_idempotency_keys PRIMARY KEY (scope, account_id, key)
      )`);
    await runner.query(`CREATE INDEX ix_idempotency_keys_created_at ON idempotency_keys (created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE idempotency_keys, sign_in_failures, memberships, sessions, accounts`);
  }
}
