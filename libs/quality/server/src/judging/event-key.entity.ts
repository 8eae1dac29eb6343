import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What an event has in common with those it is compared with: the key that a rule about alike events makes of it. */
@Entity('event_keys')
@ForeignKey('events', ['projectId', 'eventId'], ['projectId', 'id'], { name: 'fk_event_keys_event', onDelete: 'CASCADE' })
@Index('ix_event_keys_key', ['projectId', 'key'])
export class EventKeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_keys' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_keys' })
  eventId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_event_keys' })
  key: string;
}
