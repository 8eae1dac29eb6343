import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EVENT_SETTINGS, type EventSetting } from '@turnout/events/domain';
import { oneOf } from '@turnout/shared/database';

/** One condition within a promise. */
@Entity('target_clauses')
@ForeignKey('targets', ['projectId', 'targetId'], ['projectId', 'id'], { name: 'fk_target_clauses_target', onDelete: 'CASCADE' })
@Check('ck_target_clauses_position', 'position >= 0')
@Check('ck_target_clauses_setting', oneOf('setting', EVENT_SETTINGS))
@Check('ck_target_clauses_events', 'events >= 1')
@Check('ck_target_clauses_participants_per_event', 'participants_per_event >= 1')
export class TargetClauseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_target_clauses' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_target_clauses' })
  targetId: string;
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'pk_target_clauses' })
  position: number;
  @Column('text', { nullable: true })
  setting: EventSetting | null;
  @Column('integer')
  events: number;
  @Column('integer', { nullable: true })
  participantsPerEvent: number | null;
}
