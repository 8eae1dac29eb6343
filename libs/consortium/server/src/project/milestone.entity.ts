import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A milestone of a project. */
@Entity('milestones')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_milestones_project' })
@Unique('uq_milestones_code', ['projectId', 'code'])
@Check('ck_milestones_position', 'position >= 0')
export class MilestoneEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_milestones' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_milestones' })
  id: string;
  @Column('text')
  code: string;
  @Column('text')
  title: string;
  @Column('integer')
  position: number;
}
