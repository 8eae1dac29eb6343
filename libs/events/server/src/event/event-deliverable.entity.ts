import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A deliverable that an event counts for. */
@Entity('event_deliverables')
@ForeignKey('events', ['projectId', 'eventId'], ['projectId', 'id'], { name: 'fk_event_deliverables_event', onDelete: 'CASCADE' })
@ForeignKey('deliverables', ['projectId', 'deliverableId'], ['projectId', 'id'], { name: 'fk_event_deliverables_deliverable' })
@Index('ix_event_deliverables_deliverable', ['projectId', 'deliverableId'])
export class EventDeliverableEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_deliverables' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_deliverables' })
  eventId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_deliverables' })
  deliverableId: string;
}
