import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses at which calendar programs read for people. */
export class CreateCalendarFeeds1790006050000 implements MigrationInterface {
  name = 'CreateCalendarFeeds1790006050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feeds (
        id uuid not null,
        account_id uuid not null,
        project_id uuid,
        name text not null,
        parts text[] not null,
        language text not null,
        token_hash bytea not null,
        created_at timestamptz not null,
        last_read_on date,
        ended_at timestamptz,
        constraint pk_calendar_feeds primary key (id),
        constraint uq_calendar_feeds_token_hash unique (token_hash),
        constraint fk_calendar_feeds_account foreign key (account_id) references accounts (id),
        constraint fk_calendar_feeds_project foreign key (project_id) references projects (id),
        constraint ck_calendar_feeds_token_hash check (octet_length(token_hash) = 32),
        constraint ck_calendar_feeds_name check (btrim(name) <> ''),
        constraint ck_calendar_feeds_parts check (cardinality(parts) > 0 and parts <@ array[
          'planned-events', 'held-events', 'reporting-periods', 'deliverables', 'milestones']::text[]),
        constraint ck_calendar_feeds_language check (language ~ '^[a-z]{2}$')
      )`);
    await runner.query('create index ix_calendar_feeds_account_id on calendar_feeds (account_id) where ended_at is null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_feeds');
  }
}
