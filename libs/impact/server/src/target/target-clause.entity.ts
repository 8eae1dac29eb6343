import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EUROPEAN, EVENT_LEVELS, EVENT_SETTINGS, type EventLevel, type EventSetting, type PlaceKey } from '@turnout/events/domain';
import { oneOf } from '@turnout/shared/database';
import { COUNTRY_CODES } from '@turnout/shared/kernel';

/** One condition within a promise. */
@Entity('target_clauses')
@ForeignKey('targets', ['projectId', 'targetId'], ['projectId', 'id'], { name: 'fk_target_clauses_target', onDelete: 'CASCADE' })
@ForeignKey('target_clauses', ['projectId', 'targetId', 'parent'], ['projectId', 'targetId', 'position'], {
  name: 'fk_target_clauses_parent',
  onDelete: 'CASCADE',
})
@ForeignKey('partners', ['projectId', 'partnerId'], ['projectId', 'id'], { name: 'fk_target_clauses_partner' })
@ForeignKey('reporting_periods', ['projectId', 'periodId'], ['projectId', 'id'], { name: 'fk_target_clauses_period' })
@Index('ix_target_clauses_partner', ['projectId', 'partnerId'])
@Index('ix_target_clauses_period', ['projectId', 'periodId'])
@Index('ix_target_clauses_parent', ['projectId', 'targetId', 'parent'])
@Check('ck_target_clauses_position', 'position >= 0')
@Check('ck_target_clauses_parent', 'parent < position')
@Check('ck_target_clauses_setting', oneOf('setting', EVENT_SETTINGS))
@Check('ck_target_clauses_level', oneOf('level', EVENT_LEVELS))
@Check('ck_target_clauses_country', oneOf('country', [...COUNTRY_CODES, EUROPEAN]))
@Check('ck_target_clauses_audience', "btrim(audience) <> ''")
@Check('ck_target_clauses_by_month', 'by_month >= 1')
@Check('ck_target_clauses_period', 'period_id is null or not each_period')
@Check('ck_target_clauses_events', 'events >= 1')
@Check('ck_target_clauses_participants', 'participants >= 1')
@Check('ck_target_clauses_participants_per_event', 'participants_per_event >= 1')
@Check('ck_target_clauses_promises_something', 'events is not null or participants is not null')
export class TargetClauseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_target_clauses' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_target_clauses' })
  targetId: string;
  /** Among all clauses of the promise, each before those within it. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'pk_target_clauses' })
  position: number;
  /** Position of the clause that it lies within. */
  @Column('smallint', { nullable: true })
  parent: number | null;
  @Column('text', { nullable: true })
  setting: EventSetting | null;
  @Column('text', { nullable: true })
  level: EventLevel | null;
  @Column('text', { nullable: true })
  country: PlaceKey | null;
  @Column('uuid', { nullable: true })
  partnerId: string | null;
  @Column('text', { nullable: true })
  audience: string | null;
  @Column('smallint', { nullable: true })
  byMonth: number | null;
  @Column('uuid', { nullable: true })
  periodId: string | null;
  @Column('integer', { nullable: true })
  events: number | null;
  @Column('integer', { nullable: true })
  participants: number | null;
  @Column('integer', { nullable: true })
  participantsPerEvent: number | null;
  @Column('boolean', { default: false })
  eachPeriod: boolean;
}
