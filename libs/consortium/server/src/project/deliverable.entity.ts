import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A deliverable the grant agreement names. */
@Entity('deliverables')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_deliverables_project' })
@Unique('uq_deliverables_code', ['projectId', 'code'])
@Check('ck_deliverables_position', 'position >= 0')
export class DeliverableEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_deliverables' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_deliverables' })
  id: string;
  @Column('text')
  code: string;
  @Column('text')
  title: string;
  @Column('boolean', { default: false })
  isRevised: boolean;
  @Column('integer')
  position: number;
}
