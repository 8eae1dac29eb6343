import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A project says what it asks counts to be split by, and may have dimensions of its own: what they are is no longer for the database to know. */
export class AddBreakdownDimensions1790003200000 implements MigrationInterface {
  name = 'AddBreakdownDimensions1790003200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table projects
        add column breakdown_dimensions text[] not null default '{}',
        add constraint ck_projects_breakdown_dimensions check (cardinality(breakdown_dimensions) <= 12)`);
    await runner.query(`
      alter table event_breakdowns
        drop constraint ck_event_breakdowns_dimension,
        add constraint ck_event_breakdowns_dimension check (btrim(dimension) <> '')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const known = "dimension in ('gender', 'country', 'audience', 'attendance', 'origin', 'partnership', 'age-group')";
    await runner.query(`delete from event_breakdowns where not (${known})`);
    await runner.query(`
      alter table event_breakdowns
        drop constraint ck_event_breakdowns_dimension,
        add constraint ck_event_breakdowns_dimension check (${known})`);
    await runner.query('alter table projects drop column breakdown_dimensions');
  }
}
