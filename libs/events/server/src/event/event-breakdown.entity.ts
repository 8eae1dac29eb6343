import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MAX_PARTICIPANTS } from '@turnout/events/domain';

/** One part of a split of an event’s count. */
@Entity('event_breakdowns')
@ForeignKey('events', ['projectId', 'eventId'], ['projectId', 'id'], { name: 'fk_event_breakdowns_event', onDelete: 'CASCADE' })
@Check('ck_event_breakdowns_dimension', "btrim(dimension) <> ''")
@Check('ck_event_breakdowns_category', "btrim(category) <> ''")
@Check('ck_event_breakdowns_count', `count between 0 and ${String(MAX_PARTICIPANTS)}`)
@Check('ck_event_breakdowns_position', 'position >= 0')
export class EventBreakdownEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_breakdowns' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_breakdowns' })
  eventId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_event_breakdowns' })
  dimension: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_event_breakdowns' })
  category: string;
  @Column('integer')
  count: number;
  @Column('smallint')
  position: number;
}
