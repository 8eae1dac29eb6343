import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A partner that held an event together with the one in the lead. */
@Entity('event_partners')
@ForeignKey('events', ['projectId', 'eventId'], ['projectId', 'id'], { name: 'fk_event_partners_event', onDelete: 'CASCADE' })
@ForeignKey('partners', ['projectId', 'partnerId'], ['projectId', 'id'], { name: 'fk_event_partners_partner' })
@Unique('uq_event_partners_position', ['projectId', 'eventId', 'position'])
@Index('ix_event_partners_partner', ['projectId', 'partnerId'])
@Check('ck_event_partners_position', 'position >= 0')
export class EventPartnerEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_partners' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_partners' })
  eventId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_partners' })
  partnerId: string;
  @Column('smallint')
  position: number;
}
