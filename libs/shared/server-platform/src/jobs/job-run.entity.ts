import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '@turnout/shared/database';
import type { JobCounts } from '@turnout/shared/kernel';

/** How a run of a job ended. */
export const JOB_OUTCOMES = ['done', 'failed'] as const;
export type JobOutcome = (typeof JOB_OUTCOMES)[number];

/** One run of a job: why there is one, who holds it until when, and how it ended. */
@Entity('job_runs')
@ForeignKey('accounts', ['askedBy'], ['id'], { name: 'fk_job_runs_asked_by' })
@Index('ix_job_runs_slot', ['slot'])
@Index('ix_job_runs_asked', ['job'], { unique: true, where: 'asked_by is not null and finished_at is null' })
@Check('ck_job_runs_attempts', 'attempts >= 0')
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
  /** Which instance that is, in words for people; `null` before anybody began. */
  @Column('text', { nullable: true })
  instance: string | null;
  /** Who asked for it; `null` for a run that was due. At most one of a job waits or runs. */
  @Column('uuid', { nullable: true })
  askedBy: string | null;
  @Column('timestamptz')
  claimedAt: Date;
  /** Until when nobody else takes it over. */
  @Column('timestamptz')
  leaseUntil: Date;
  /** How often it was begun. */
  @Column('integer')
  attempts: number;
  /** Why the latest attempt failed, in one word. */
  @Column('text', { nullable: true })
  lastError: string | null;
  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
  @Column('text', { nullable: true })
  outcome: JobOutcome | null;
  /** What it counts of its work. */
  @Column('jsonb', { nullable: true })
  counts: JobCounts | null;
}
