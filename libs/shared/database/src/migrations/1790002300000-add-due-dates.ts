import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['deliverables', 'milestones'] as const;

/** When deliverables and milestones are due, how far they are, and which events count for a deliverable. They stand in the order in which they are due. */
export class AddDueDates1790002300000 implements MigrationInterface {
  name = 'AddDueDates1790002300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`
        alter table ${table}
          add column work_package_id uuid,
          add column lead_partner_id uuid,
          add column due_month integer,
          add column status text,
          add column delivered_on date,
          add column note text,
          add column version integer not null default 1,
          add column created_at timestamptz not null default now(),
          add column updated_at timestamptz not null default now(),
          drop column position,
          add constraint fk_${table}_work_package foreign key (project_id, work_package_id) references work_packages (project_id, id),
          add constraint fk_${table}_lead_partner foreign key (project_id, lead_partner_id) references partners (project_id, id),
          add constraint ck_${table}_code check (btrim(code) <> ''),
          add constraint ck_${table}_title check (btrim(title) <> ''),
          add constraint ck_${table}_due_month check (due_month between 1 and 600),
          add constraint ck_${table}_status check (status in ('planned', 'in-progress', 'submitted', 'accepted')),
          add constraint ck_${table}_delivered_on check (delivered_on is null or status is null or status in ('submitted', 'accepted')),
          add constraint ck_${table}_version check (version >= 1)`);
    }
    await runner.query(`
      create table event_deliverables (
        project_id uuid not null,
        event_id uuid not null,
        deliverable_id uuid not null,
        constraint pk_event_deliverables primary key (project_id, event_id, deliverable_id),
        constraint fk_event_deliverables_event foreign key (project_id, event_id) references events (project_id, id) on delete cascade,
        constraint fk_event_deliverables_deliverable foreign key (project_id, deliverable_id) references deliverables (project_id, id)
      )`);
    await runner.query('create index ix_event_deliverables_deliverable on event_deliverables (project_id, deliverable_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table event_deliverables');
    for (const table of TABLES) {
      await runner.query(`alter table ${table} add column position integer`);
      await runner.query(`
        update ${table} set position = placed.place - 1
          from (select project_id, id, row_number() over (partition by project_id order by due_month, code) as place from ${table}) placed
         where placed.project_id = ${table}.project_id and placed.id = ${table}.id`);
      await runner.query(`
        alter table ${table}
          alter column position set not null,
          add constraint ck_${table}_position check (position >= 0),
          drop constraint fk_${table}_work_package,
          drop constraint fk_${table}_lead_partner,
          drop constraint ck_${table}_code,
          drop constraint ck_${table}_title,
          drop column work_package_id,
          drop column lead_partner_id,
          drop column due_month,
          drop column status,
          drop column delivered_on,
          drop column note,
          drop column version,
          drop column created_at,
          drop column updated_at`);
    }
  }
}
