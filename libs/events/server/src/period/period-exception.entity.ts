import { MAX_NOTE_LENGTH } from '@turnout/events/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a locked period lets through all the same: what is led by a partner, or one event. */
@Entity('reporting_period_exceptions')
@ForeignKey('reporting_periods', ['projectId', 'periodId'], ['projectId', 'id'], {
  name: 'fk_reporting_period_exceptions_period',
  onDelete: 'CASCADE',
})
@ForeignKey('partners', ['projectId', 'partnerId'], ['projectId', 'id'], { name: 'fk_reporting_period_exceptions_partner' })
@ForeignKey('events', ['projectId', 'eventId'], ['projectId', 'id'], {
  name: 'fk_reporting_period_exceptions_event',
  onDelete: 'CASCADE',
})
@ForeignKey('accounts', ['createdBy'], ['id'], { name: 'fk_reporting_period_exceptions_created_by' })
@Index('ix_reporting_period_exceptions_period', ['projectId', 'periodId'])
@Index('ix_reporting_period_exceptions_event', ['projectId', 'eventId'])
@Check('ck_reporting_period_exceptions_names_one', '(partner_id is null) <> (event_id is null)')
@Check('ck_reporting_period_exceptions_reason', `btrim(reason) <> '' and char_length(reason) <= ${String(MAX_NOTE_LENGTH)}`)
export class PeriodExceptionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reporting_period_exceptions' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reporting_period_exceptions' })
  id: string;
  @Column('uuid')
  periodId: string;
  @Column('uuid', { nullable: true })
  partnerId: string | null;
  @Column('uuid', { nullable: true })
  eventId: string | null;
  @Column('date', { nullable: true })
  until: string | null;
  @Column('text')
  reason: string;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
