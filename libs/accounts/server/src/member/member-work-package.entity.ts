import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A work package that a lead is bound to; a lead with none leads all of the project. It outlives nobody, and no work package is deleted under it. */
@Entity('membership_work_packages')
@ForeignKey('MembershipEntity', ['projectId', 'accountId'], ['projectId', 'accountId'], {
  name: 'fk_membership_work_packages_membership',
  onDelete: 'CASCADE',
})
@ForeignKey('WorkPackageEntity', ['projectId', 'workPackageId'], ['projectId', 'id'], { name: 'fk_membership_work_packages_work_package' })
export class MemberWorkPackageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_membership_work_packages' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_membership_work_packages' })
  accountId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_membership_work_packages' })
  workPackageId: string;
}
