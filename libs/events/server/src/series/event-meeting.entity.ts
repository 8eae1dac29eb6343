import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import {
  MAX_PARTICIPANTS,
  MAX_SERIES_MEETINGS,
  PARTICIPANT_METHODS,
  PARTICIPANT_QUALITIES,
  type ParticipantMethod,
  type ParticipantQuality,
} from '@turnout/events/domain';
import { oneOf } from '@turnout/shared/database';

/** One dated meeting of an event that is a series. */
@Entity('event_meetings')
@ForeignKey('events', ['projectId', 'eventId'], ['projectId', 'id'], { name: 'fk_event_meetings_event', onDelete: 'CASCADE' })
@Check('ck_event_meetings_position', `position between 0 and ${String(MAX_SERIES_MEETINGS - 1)}`)
@Check('ck_event_meetings_participant_count', `participant_count between 0 and ${String(MAX_PARTICIPANTS)}`)
@Check('ck_event_meetings_participant_quality', oneOf('participant_quality', PARTICIPANT_QUALITIES))
@Check('ck_event_meetings_unknown_is_not_zero', "(participant_quality = 'unknown') = (participant_count is null)")
@Check('ck_event_meetings_participant_method', oneOf('participant_method', PARTICIPANT_METHODS))
export class EventMeetingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_meetings' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_meetings' })
  eventId: string;
  /** By date. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'pk_event_meetings' })
  position: number;
  @Column('date')
  heldOn: string;
  @Column('integer', { nullable: true })
  participantCount: number | null;
  @Column('text')
  participantQuality: ParticipantQuality;
  @Column('text', { nullable: true })
  participantMethod: ParticipantMethod | null;
}
