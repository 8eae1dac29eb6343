import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A work package that whoever accepts will be bound to as its lead. */
@Entity('invitation_work_packages')
@ForeignKey('InvitationEntity', ['projectId', 'invitationId'], ['projectId', 'id'], {
  name: 'fk_invitation_work_packages_invitation',
  onDelete: 'CASCADE',
})
@ForeignKey('WorkPackageEntity', ['projectId', 'workPackageId'], ['projectId', 'id'], { name: 'fk_invitation_work_packages_work_package' })
export class InvitationWorkPackageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_invitation_work_packages' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_invitation_work_packages' })
  invitationId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_invitation_work_packages' })
  workPackageId: string;
}
