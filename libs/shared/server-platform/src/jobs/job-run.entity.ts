import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '@turnout/shared/database';

/** How a run of a job ended. */
export const JOB_OUTCOMES = ['done', 'failed'] as const;
export type JobOutcome = (typeof JOB_OUTCOMES)[number];

/** One run of a job: whoever holds it until when, and how it ended. */
@Entity('job_runs')
@Index('ix_job_runs_slot', ['slot'])
@Check('ck_job_runs_attempts', 'attempts >= 1')
@Check('ck_job_runs_outcome', oneOf('outcome', JOB_OUTCOMES))
@Check('ck_job_runs_finished', '(finished_at is null) = (outcome is null)')
export class JobRunEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_job_runs' })
  job: string;
  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'pk_job_runs' })
  slot: Date;
  /** Whose claim it is; another with every claim. */
  @Column('uuid')
  holder: string;
  @Column('timestamptz')
  claimedAt: Date;
  /** Until when nobody else takes it over. */
  @Column('timestamptz')
  leaseUntil: Date;
  @Column('integer')
  attempts: number;
  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
  @Column('text', { nullable: true })
  outcome: JobOutcome | null;
}
