import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVENT_KEYS = `
  create table event_keys (
    project_id uuid not null,
    event_id uuid not null,
    key text not null,
    constraint pk_event_keys primary key (project_id, event_id, key),
    constraint fk_event_keys_event foreign key (project_id, event_id) references events (project_id, id) on delete cascade
  )`;

/** Who judges a project holds it for a while; and what each event is compared by with others, so that its neighbours are found. */
export class AddJudgingLeases1790004012000 implements MigrationInterface {
  name = 'AddJudgingLeases1790004012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project_judgings drop constraint ck_project_judgings_run');
    await runner.query('alter table project_judgings drop column after_event_id, drop column until_mark_id');
    await runner.query('alter table project_judgings add column holder uuid, add column lease_until timestamptz');
    await runner.query(EVENT_KEYS);
    await runner.query('create index ix_event_keys_key on event_keys (project_id, key)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table event_keys');
    await runner.query('alter table project_judgings drop column holder, drop column lease_until');
    await runner.query('alter table project_judgings add column after_event_id uuid, add column until_mark_id uuid');
    await runner.query(
      'alter table project_judgings add constraint ck_project_judgings_run check ((after_event_id is null) = (until_mark_id is null))',
    );
  }
}
