import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['returned', 'held', 'count', 'setting', 'report', 'evidence', 'findings'];
const WEEK = ['returned', 'held', 'count', 'setting'];

const RULES = `
  create table reminder_rules (
    project_id uuid not null,
    ${KINDS.map((kind) => `${kind}_days integer default ${WEEK.includes(kind) ? '7' : '30'},`).join('\n    ')}
    months_before_deliverable integer default 1,
    sends_digests boolean not null default false,
    weekday integer not null default 1,
    hour integer not null default 7,
    zone text not null default 'Europe/Brussels',
    version integer not null default 1,
    updated_at timestamptz not null,
    constraint pk_reminder_rules primary key (project_id),
    constraint fk_reminder_rules_project foreign key (project_id) references projects (id) on delete cascade,
    ${KINDS.map((kind) => `constraint ck_reminder_rules_${kind}_days check (${kind}_days between 0 and 365),`).join('\n    ')}
    constraint ck_reminder_rules_months check (months_before_deliverable between 0 and 24),
    constraint ck_reminder_rules_weekday check (weekday between 1 and 7),
    constraint ck_reminder_rules_hour check (hour between 0 and 23),
    constraint ck_reminder_rules_version check (version >= 1)
  )`;

/** What projects ask their partners for. */
export class CreateReminderRules1790006030000 implements MigrationInterface {
  name = 'CreateReminderRules1790006030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RULES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reminder_rules');
  }
}
