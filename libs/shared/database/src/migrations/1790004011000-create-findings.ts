import type { MigrationInterface, QueryRunner } from 'typeorm';

const FINDINGS = `
  create table findings (
    project_id uuid not null,
    id uuid not null,
    rule text not null,
    severity text not null,
    fingerprint text not null,
    pointer text not null,
    params jsonb not null,
    events uuid[] not null,
    repair jsonb,
    state text not null,
    accepted_at timestamptz,
    accepted_by uuid,
    accepted_reason text,
    found_at timestamptz not null,
    last_seen_at timestamptz not null,
    version integer not null default 1,
    constraint pk_findings primary key (project_id, id),
    constraint uq_findings_fingerprint unique (project_id, fingerprint),
    constraint fk_findings_project foreign key (project_id) references projects (id),
    constraint fk_findings_accepted_by foreign key (accepted_by) references accounts (id),
    constraint ck_findings_severity check (severity in ('info', 'attention')),
    constraint ck_findings_state check (state in ('open', 'accepted', 'gone')),
    constraint ck_findings_accepted check (state <> 'accepted' or accepted_at is not null),
    constraint ck_findings_accepted_reason check ((accepted_reason is null) = (accepted_at is null)),
    constraint ck_findings_version check (version >= 1)
  )`;

const FINDING_EVENTS = `
  create table finding_events (
    project_id uuid not null,
    finding_id uuid not null,
    event_id uuid not null,
    constraint pk_finding_events primary key (project_id, finding_id, event_id),
    constraint fk_finding_events_finding foreign key (project_id, finding_id) references findings (project_id, id) on delete cascade,
    constraint fk_finding_events_event foreign key (project_id, event_id) references events (project_id, id) on delete cascade
  )`;

const JUDGING_MARKS = `
  create table judging_marks (
    project_id uuid not null,
    id uuid not null,
    event_id uuid,
    constraint pk_judging_marks primary key (project_id, id),
    constraint fk_judging_marks_project foreign key (project_id) references projects (id)
  )`;

const PROJECT_JUDGINGS = `
  create table project_judgings (
    project_id uuid not null,
    judged_at timestamptz,
    after_event_id uuid,
    until_mark_id uuid,
    done_events integer not null default 0,
    all_events integer not null default 0,
    constraint pk_project_judgings primary key (project_id),
    constraint fk_project_judgings_project foreign key (project_id) references projects (id),
    constraint ck_project_judgings_done_events check (done_events >= 0),
    constraint ck_project_judgings_run check ((after_event_id is null) = (until_mark_id is null))
  )`;

/** What quality rules noticed, with the events it is about; what is to be judged next, and how far the judging of a whole project is. */
export class CreateFindings1790004011000 implements MigrationInterface {
  name = 'CreateFindings1790004011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FINDINGS);
    await runner.query('create index ix_findings_rule on findings (project_id, rule, id)');
    await runner.query(FINDING_EVENTS);
    await runner.query('create index ix_finding_events_event on finding_events (project_id, event_id)');
    await runner.query(JUDGING_MARKS);
    await runner.query(PROJECT_JUDGINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table project_judgings, judging_marks, finding_events, findings');
  }
}
