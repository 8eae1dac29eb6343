import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A project may acknowledge its funding in words of its own, as its grant agreement asks for them. */
export class AddFundingStatement1790002401000 implements MigrationInterface {
  name = 'AddFundingStatement1790002401000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table projects
        add column funding_statement text,
        add column funding_disclaimer text,
        add constraint ck_projects_funding_statement check (btrim(funding_statement) <> ''),
        add constraint ck_projects_funding_disclaimer check (funding_disclaimer is null or (btrim(funding_disclaimer) <> '' and funding_statement is not null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table projects drop column funding_disclaimer, drop column funding_statement');
  }
}
