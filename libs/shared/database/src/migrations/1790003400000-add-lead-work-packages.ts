import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The work packages that a lead, or somebody invited to be one, is bound to. None means all of the project, as before. */
export class AddLeadWorkPackages1790003400000 implements MigrationInterface {
  name = 'AddLeadWorkPackages1790003400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table membership_work_packages (
        project_id uuid not null,
        account_id uuid not null,
        work_package_id uuid not null,
        constraint pk_membership_work_packages primary key (project_id, account_id, work_package_id),
        constraint fk_membership_work_packages_membership foreign key (project_id, account_id)
          references memberships (project_id, account_id) on delete cascade,
        constraint fk_membership_work_packages_work_package foreign key (project_id, work_package_id)
          references work_packages (project_id, id)
      )`);
    await runner.query(`
      create table invitation_work_packages (
        project_id uuid not null,
        invitation_id uuid not null,
        work_package_id uuid not null,
        constraint pk_invitation_work_packages primary key (project_id, invitation_id, work_package_id),
        constraint fk_invitation_work_packages_invitation foreign key (project_id, invitation_id)
          references invitations (project_id, id) on delete cascade,
        constraint fk_invitation_work_packages_work_package foreign key (project_id, work_package_id)
          references work_packages (project_id, id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table invitation_work_packages, membership_work_packages');
  }
}
