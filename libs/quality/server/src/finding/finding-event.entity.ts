import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a finding is about an event. */
@Entity('finding_events')
@ForeignKey('findings', ['projectId', 'findingId'], ['projectId', 'id'], { name: 'fk_finding_events_finding', onDelete: 'CASCADE' })
@ForeignKey('events', ['projectId', 'eventId'], ['projectId', 'id'], { name: 'fk_finding_events_event', onDelete: 'CASCADE' })
@Index('ix_finding_events_event', ['projectId', 'eventId'])
export class FindingEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_finding_events' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_finding_events' })
  findingId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_finding_events' })
  eventId: string;
}
