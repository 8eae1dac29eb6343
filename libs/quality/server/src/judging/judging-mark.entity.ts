import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That something is to be judged: an event, or with none the whole project. Rows are only added and taken away, so that no write waits for another. */
@Entity('judging_marks')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_judging_marks_project' })
export class JudgingMarkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_judging_marks' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_judging_marks' })
  id: string;
  @Column('uuid', { nullable: true })
  eventId: string | null;
}
