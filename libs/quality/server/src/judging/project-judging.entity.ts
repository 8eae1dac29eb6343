import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How far the judging of a project is. Whoever judges holds the row. */
@Entity('project_judgings')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_project_judgings_project' })
@Check('ck_project_judgings_done_events', 'done_events >= 0')
export class ProjectJudgingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_project_judgings' })
  projectId: string;
  /** When the whole project was judged last. */
  @Column('timestamptz', { nullable: true })
  judgedAt: Date | null;
  /** Who judges it; whoever comes after the lease takes it over. */
  @Column('uuid', { nullable: true })
  holder: string | null;
  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;
  @Column('integer', { default: 0 })
  doneEvents: number;
  @Column('integer', { default: 0 })
  allEvents: number;
}
