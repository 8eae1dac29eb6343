import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How far the judging of a project is. Whoever judges holds the row. */
@Entity('project_judgings')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_project_judgings_project' })
@Check('ck_project_judgings_done_events', 'done_events >= 0')
@Check('ck_project_judgings_run', '(after_event_id is null) = (until_mark_id is null)')
export class ProjectJudgingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_project_judgings' })
  projectId: string;
  /** When the whole project was judged last. */
  @Column('timestamptz', { nullable: true })
  judgedAt: Date | null;
  /** While the whole project is being judged: the last event that was. */
  @Column('uuid', { nullable: true })
  afterEventId: string | null;
  /** While the whole project is being judged: the last mark that this settles. */
  @Column('uuid', { nullable: true })
  untilMarkId: string | null;
  @Column('integer', { default: 0 })
  doneEvents: number;
  @Column('integer', { default: 0 })
  allEvents: number;
}
