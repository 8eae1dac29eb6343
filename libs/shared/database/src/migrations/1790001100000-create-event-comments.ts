import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said about an event: notes of its review, and comments. */
export class CreateEventComments1790001100000 implements MigrationInterface {
  name = 'CreateEventComments1790001100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event_comments (
        project_id uuid not null,
        id uuid not null,
        event_id uuid not null,
        answers_to uuid,
        action text,
        text text not null,
        fields text[] not null,
        created_at timestamptz not null,
        created_by uuid,
        constraint pk_event_comments primary key (project_id, id),
        constraint fk_event_comments_event foreign key (project_id, event_id) references events (project_id, id) on delete cascade,
        constraint fk_event_comments_answered foreign key (project_id, answers_to)
          references event_comments (project_id, id) on delete cascade,
        constraint fk_event_comments_created_by foreign key (created_by) references accounts (id),
        constraint ck_event_comments_action check (action in ('return', 'reopen')),
        constraint ck_event_comments_text check (btrim(text) <> '' and char_length(text) <= 4000)
      )`);
    await runner.query('create index ix_event_comments_event on event_comments (project_id, event_id, id)');
    await runner.query('create index ix_event_comments_answered on event_comments (project_id, answers_to)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table event_comments');
  }
}
