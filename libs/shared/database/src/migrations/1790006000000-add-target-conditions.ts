import { COUNTRY_CODES } from '@turnout/shared/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLACES = [...COUNTRY_CODES, 'European'].map((code) => `'${code}'`).join(', ');

/** Conditions of a promise may lie within one another, and ask for more than a setting. */
export class AddTargetConditions1790006000000 implements MigrationInterface {
  name = 'AddTargetConditions1790006000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table targets
        add column by_month smallint,
        add column surplus text not null default 'once',
        add constraint ck_targets_by_month check (by_month >= 1),
        add constraint ck_targets_surplus check (surplus in ('once', 'every-clause'))`);
    await runner.query(`
      alter table target_clauses
        add column parent smallint,
        add column level text,
        add column country text,
        add column partner_id uuid,
        add column audience text,
        add column by_month smallint,
        add column period_id uuid,
        add column participants integer,
        add column each_period boolean not null default false,
        alter column events drop not null,
        add constraint fk_target_clauses_parent foreign key (project_id, target_id, parent)
          references target_clauses (project_id, target_id, position) on delete cascade,
        add constraint fk_target_clauses_partner foreign key (project_id, partner_id) references partners (project_id, id),
        add constraint fk_target_clauses_period foreign key (project_id, period_id) references reporting_periods (project_id, id),
        add constraint ck_target_clauses_parent check (parent < position),
        add constraint ck_target_clauses_level check (level in ('national', 'international')),
        add constraint ck_target_clauses_country check (country in (${PLACES})),
        add constraint ck_target_clauses_audience check (btrim(audience) <> ''),
        add constraint ck_target_clauses_by_month check (by_month >= 1),
        add constraint ck_target_clauses_period check (period_id is null or not each_period),
        add constraint ck_target_clauses_participants check (participants >= 1),
        add constraint ck_target_clauses_promises_something check (events is not null or participants is not null)`);
    await runner.query('create index ix_target_clauses_partner on target_clauses (project_id, partner_id)');
    await runner.query('create index ix_target_clauses_period on target_clauses (project_id, period_id)');
    await runner.query('create index ix_target_clauses_parent on target_clauses (project_id, target_id, parent)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from target_clauses where parent is not null');
    await runner.query('delete from target_clauses where events is null');
    await runner.query(`
      alter table target_clauses
        drop column parent, drop column level, drop column country, drop column partner_id, drop column audience, drop column by_month,
        drop column period_id, drop column participants, drop column each_period,
        alter column events set not null`);
    await runner.query('alter table targets drop column by_month, drop column surplus');
  }
}
