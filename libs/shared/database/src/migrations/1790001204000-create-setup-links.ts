import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which the first account of an installation is made. */
export class CreateSetupLinks1790001204000 implements MigrationInterface {
  name = 'CreateSetupLinks1790001204000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table setup_links (
        token_hash bytea not null,
        expires_at timestamptz not null,
        constraint pk_setup_links primary key (token_hash),
        constraint ck_setup_links_token_hash check (octet_length(token_hash) = 32)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table setup_links');
  }
}
