import type { MissingKind } from '@turnout/reminders/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a project asked somebody: when, and for how much. It goes with the project or the account, and after a year. */
@Entity('reminders')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_reminders_project', onDelete: 'CASCADE' })
@ForeignKey('digests', ['accountId', 'week'], ['accountId', 'week'], { name: 'fk_reminders_digest', onDelete: 'CASCADE' })
@ForeignKey('accounts', ['askedBy'], ['id'], { name: 'fk_reminders_asked_by' })
@Index('ix_reminders_asked_at', ['projectId', 'askedAt', 'id'])
@Index('ix_reminders_digest', ['accountId', 'week'])
@Index('ix_reminders_asking', ['projectId', 'asking'], { where: 'asking is not null' })
@Check('ck_reminders_total', 'total >= 0 and overdue between 0 and total and escalated >= 0')
@Check('ck_reminders_kinds', "jsonb_typeof(kinds) = 'object'")
export class ReminderEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reminders' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reminders' })
  id: string;
  @Column('uuid')
  accountId: string;
  @Column('date')
  week: string;
  /** What the partner was called that the person acted for then; `null` for nobody in particular. */
  @Column('text', { nullable: true })
  partner: string | null;
  @Column('timestamptz')
  askedAt: Date;
  /** Who had them asked; `null` where the day had come. */
  @Column('uuid', { nullable: true })
  askedBy: string | null;
  /** What the people who were asked by one press of a button have in common, in the project of whoever pressed it. */
  @Column('uuid', { nullable: true })
  asking: string | null;
  @Column('integer')
  total: number;
  @Column('integer')
  overdue: number;
  /** How much they were told of that others were asked for three times. */
  @Column('integer')
  escalated: number;
  /** How much of each kind. */
  @Column('jsonb')
  kinds: Readonly<Partial<Record<MissingKind, number>>>;
}
