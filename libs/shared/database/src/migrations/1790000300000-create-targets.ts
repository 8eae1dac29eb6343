import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was promised: events and people by type, and the clauses of each promise. */
export class CreateTargets1790000300000 implements MigrationInterface {
  name = 'CreateTargets1790000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table targets (
        project_id uuid not null,
        id uuid not null,
        event_type_id uuid not null,
        events integer,
        participants integer,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint pk_targets primary key (project_id, id),
        constraint fk_targets_project foreign key (project_id) references projects (id),
        constraint fk_targets_event_type foreign key (project_id, event_type_id) references event_types (project_id, id),
        constraint uq_targets_event_type unique (project_id, event_type_id),
        constraint ck_targets_events check (events >= 0),
        constraint ck_targets_participants check (participants >= 0),
        constraint ck_targets_promises_something check (events is not null or participants is not null),
        constraint ck_targets_version check (version >= 1)
      )`);
    await runner.query(`
      create table target_clauses (
        project_id uuid not null,
        target_id uuid not null,
        position smallint not null,
        setting text,
        events integer not null,
        participants_per_event integer,
        constraint pk_target_clauses primary key (project_id, target_id, position),
        constraint fk_target_clauses_target foreign key (project_id, target_id) references targets (project_id, id) on delete cascade,
        constraint ck_target_clauses_position check (position >= 0),
        constraint ck_target_clauses_setting check (setting in ('school', 'local-community', 'other')),
        constraint ck_target_clauses_events check (events >= 1),
        constraint ck_target_clauses_participants_per_event check (participants_per_event >= 1)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table target_clauses');
    await runner.query('drop table targets');
  }
}
