import type { MigrationInterface, QueryRunner } from 'typeorm';

const BASES = "'same-people', 'different-people', 'attendances'";

const EVENT_MEETINGS = `
  create table event_meetings (
    project_id uuid not null,
    event_id uuid not null,
    position smallint not null,
    held_on date not null,
    participant_count integer,
    participant_quality text not null,
    participant_method text,
    constraint pk_event_meetings primary key (project_id, event_id, position),
    constraint fk_event_meetings_event foreign key (project_id, event_id) references events (project_id, id) on delete cascade,
    constraint ck_event_meetings_position check (position between 0 and 199),
    constraint ck_event_meetings_participant_count check (participant_count between 0 and 10000000),
    constraint ck_event_meetings_participant_quality check (participant_quality in ('exact', 'estimate', 'unknown')),
    constraint ck_event_meetings_unknown_is_not_zero check ((participant_quality = 'unknown') = (participant_count is null)),
    constraint ck_event_meetings_participant_method check
      (participant_method in ('signed-list', 'head-count', 'platform-log', 'organiser-estimate'))
  )`;

/** An event can be a series: several dated meetings, each with its count, and what their counts add up to. */
export class CreateEventMeetings1790003201000 implements MigrationInterface {
  name = 'CreateEventMeetings1790003201000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table events
        add column series_basis text,
        add constraint ck_events_series_basis check (series_basis in (${BASES}))`);
    await runner.query(EVENT_MEETINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table event_meetings');
    await runner.query('alter table events drop column series_basis');
  }
}
