import type { MigrationInterface, QueryRunner } from 'typeorm';

const REPORTS = `
  create table event_brief_reports (
    project_id uuid not null,
    event_id uuid not null,
    aim jsonb not null,
    happened jsonb not null,
    results jsonb not null,
    quotes jsonb not null,
    version integer not null default 1,
    updated_at timestamptz not null default now(),
    updated_by uuid,
    constraint pk_event_brief_reports primary key (project_id, event_id),
    constraint fk_event_brief_reports_event foreign key (project_id, event_id) references events (project_id, id) on delete cascade,
    constraint fk_event_brief_reports_updated_by foreign key (updated_by) references accounts (id),
    constraint ck_event_brief_reports_aim check (jsonb_typeof(aim) = 'array'),
    constraint ck_event_brief_reports_happened check (jsonb_typeof(happened) = 'array'),
    constraint ck_event_brief_reports_results check (jsonb_typeof(results) = 'array'),
    constraint ck_event_brief_reports_quotes check (jsonb_typeof(quotes) = 'array'),
    constraint ck_event_brief_reports_version check (version >= 1)
  )`;

const PICTURES = `
  create table brief_report_pictures (
    project_id uuid not null,
    event_id uuid not null,
    position smallint not null,
    evidence_id uuid,
    caption text,
    alternative text,
    is_decorative boolean not null,
    credit text,
    consent text not null,
    constraint pk_brief_report_pictures primary key (project_id, event_id, position),
    constraint fk_brief_report_pictures_report foreign key (project_id, event_id)
      references event_brief_reports (project_id, event_id) on delete cascade,
    constraint fk_brief_report_pictures_evidence foreign key (project_id, evidence_id)
      references event_evidence (project_id, id) on delete set null (evidence_id),
    constraint ck_brief_report_pictures_position check (position between 0 and 11),
    constraint ck_brief_report_pictures_caption check (btrim(caption) <> '' and char_length(caption) <= 500),
    constraint ck_brief_report_pictures_alternative check (btrim(alternative) <> '' and char_length(alternative) <= 500),
    constraint ck_brief_report_pictures_credit check (btrim(credit) <> '' and char_length(credit) <= 200),
    constraint ck_brief_report_pictures_consent
      check (consent in ('nobody-recognisable', 'consent-given', 'event-notice', 'not-stated'))
  )`;

/**
 * An event's own report in sections, and its pictures, which are evidence of the event. A picture whose evidence goes stays as a row without
 * one, so that the report can say what is missing. What is searched of a report lies with its event, beside the event's own.
 */
export class CreateBriefReports1790003700000 implements MigrationInterface {
  name = 'CreateBriefReports1790003700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REPORTS);
    await runner.query(PICTURES);
    await runner.query('create index ix_brief_report_pictures_evidence on brief_report_pictures (project_id, evidence_id)');
    await runner.query(`alter table events add column report_search_text text not null default ''`);
    await runner.query('drop index ix_events_search_text');
    await runner.query(`create index ix_events_search_text on events using gin ((search_text || ' ' || report_search_text) gin_trgm_ops)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_events_search_text');
    await runner.query('alter table events drop column report_search_text');
    await runner.query('create index ix_events_search_text on events using gin (search_text gin_trgm_ops)');
    await runner.query('drop table brief_report_pictures');
    await runner.query('drop table event_brief_reports');
  }
}
