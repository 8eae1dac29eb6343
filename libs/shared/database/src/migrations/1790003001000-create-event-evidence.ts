import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What shows that an event took place and who was there. No reference cascades: whoever ends one has to say what becomes of the file. */
export class CreateEventEvidence1790003001000 implements MigrationInterface {
  name = 'CreateEventEvidence1790003001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event_evidence (
        project_id uuid not null,
        id uuid not null,
        event_id uuid not null,
        file_id uuid not null,
        thumbnail_id uuid,
        name text not null,
        kind text not null,
        supports text not null,
        supports_count integer,
        caption text,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        updated_at timestamptz not null default now(),
        constraint pk_event_evidence primary key (project_id, id),
        constraint uq_event_evidence_file unique (project_id, file_id),
        constraint uq_event_evidence_thumbnail unique (project_id, thumbnail_id),
        constraint fk_event_evidence_event foreign key (project_id, event_id) references events (project_id, id),
        constraint fk_event_evidence_file foreign key (project_id, file_id) references files (project_id, id),
        constraint fk_event_evidence_thumbnail foreign key (project_id, thumbnail_id) references files (project_id, id),
        constraint fk_event_evidence_created_by foreign key (created_by) references accounts (id),
        constraint ck_event_evidence_name check (char_length(name) between 1 and 200),
        constraint ck_event_evidence_kind
          check (kind in ('signed-list', 'agenda', 'photo', 'screenshot', 'declaration', 'certificate', 'other')),
        constraint ck_event_evidence_supports check (supports in ('participants', 'event')),
        constraint ck_event_evidence_supports_count
          check (supports_count is null or (supports_count >= 1 and supports = 'participants')),
        constraint ck_event_evidence_caption check (btrim(caption) <> '' and char_length(caption) <= 500),
        constraint ck_event_evidence_version check (version >= 1)
      )`);
    await runner.query('create index ix_event_evidence_event on event_evidence (project_id, event_id, id)');
    await runner.query('alter table events add column signed_count integer not null default 0');
    await runner.query('alter table events add constraint ck_events_signed_count check (signed_count >= 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table events drop column signed_count');
    await runner.query('drop table event_evidence');
  }
}
