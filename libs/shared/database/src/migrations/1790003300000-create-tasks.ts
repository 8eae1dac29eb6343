import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tasks of the work packages. */
export class CreateTasks1790003300000 implements MigrationInterface {
  name = 'CreateTasks1790003300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tasks (
        project_id uuid not null,
        id uuid not null,
        code text not null,
        title text not null,
        work_package_id uuid not null,
        lead_partner_id uuid,
        from_month integer,
        to_month integer,
        description text,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint pk_tasks primary key (project_id, id),
        constraint uq_tasks_code unique (project_id, code),
        constraint fk_tasks_project foreign key (project_id) references projects (id),
        constraint fk_tasks_work_package foreign key (project_id, work_package_id) references work_packages (project_id, id),
        constraint fk_tasks_lead_partner foreign key (project_id, lead_partner_id) references partners (project_id, id),
        constraint ck_tasks_code check (btrim(code) <> ''),
        constraint ck_tasks_title check (btrim(title) <> ''),
        constraint ck_tasks_from_month check (from_month between 1 and 600),
        constraint ck_tasks_to_month check (to_month between 1 and 600 and to_month >= from_month),
        constraint ck_tasks_version check (version >= 1)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tasks');
  }
}
