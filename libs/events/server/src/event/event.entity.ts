import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  EVENT_LEVELS,
  EVENT_MODES,
  EVENT_SETTINGS,
  EVENT_STATUSES,
  type EventLevel,
  type EventMode,
  type EventSetting,
  type EventStatus,
  MAX_MEETINGS,
  MAX_PARTICIPANTS,
  MAX_TITLE_LENGTH,
  PARTICIPANT_METHODS,
  PARTICIPANT_QUALITIES,
  type ParticipantMethod,
  type ParticipantQuality,
  SERIES_BASES,
  type SeriesBasis,
} from '@turnout/events/domain';
import { oneOf } from '@turnout/shared/database';
import { COUNTRY_CODES } from '@turnout/shared/kernel';

/** One record of the ledger. */
@Entity('events')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_events_project' })
@ForeignKey('event_types', ['projectId', 'typeId'], ['projectId', 'id'], { name: 'fk_events_type' })
@ForeignKey('partners', ['projectId', 'leadPartnerId'], ['projectId', 'id'], { name: 'fk_events_lead_partner' })
@ForeignKey('work_packages', ['projectId', 'workPackageId'], ['projectId', 'id'], { name: 'fk_events_work_package' })
@ForeignKey('milestones', ['projectId', 'milestoneId'], ['projectId', 'id'], { name: 'fk_events_milestone' })
@ForeignKey('accounts', ['createdBy'], ['id'], { name: 'fk_events_created_by' })
@ForeignKey('accounts', ['updatedBy'], ['id'], { name: 'fk_events_updated_by' })
@Index('ix_events_starts_on', ['projectId', 'startsOn', 'id'])
@Index('ix_events_type', ['projectId', 'typeId', 'startsOn', 'id'])
@Index('ix_events_lead_partner', ['projectId', 'leadPartnerId'])
@Index('ix_events_work_package', ['projectId', 'workPackageId'])
@Index('ix_events_search_text', { synchronize: false })
@Index('ix_events_unsearchable', { synchronize: false })
@Check('ck_events_title', `btrim(title) <> '' and char_length(title) <= ${String(MAX_TITLE_LENGTH)}`)
@Check('ck_events_ends_on', 'ends_on is null or (starts_on is not null and ends_on >= starts_on)')
@Check('ck_events_country', oneOf('country', COUNTRY_CODES))
@Check('ck_events_level', oneOf('level', EVENT_LEVELS))
@Check('ck_events_mode', oneOf('mode', EVENT_MODES))
@Check('ck_events_setting', oneOf('setting', EVENT_SETTINGS))
@Check('ck_events_meetings', `meetings between 1 and ${String(MAX_MEETINGS)}`)
@Check('ck_events_participant_count', `participant_count between 0 and ${String(MAX_PARTICIPANTS)}`)
@Check('ck_events_participant_quality', oneOf('participant_quality', PARTICIPANT_QUALITIES))
@Check('ck_events_unknown_is_not_zero', "(participant_quality = 'unknown') = (participant_count is null)")
@Check('ck_events_participant_method', oneOf('participant_method', PARTICIPANT_METHODS))
@Check('ck_events_status', oneOf('status', EVENT_STATUSES))
@Check('ck_events_signed_count', 'signed_count >= 0')
@Check('ck_events_series_basis', oneOf('series_basis', SERIES_BASES))
@Check('ck_events_version', 'version >= 1')
export class EventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_events' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_events' })
  id: string;
  @Column('uuid', { nullable: true })
  typeId: string | null;
  @Column('text')
  title: string;
  @Column('date', { nullable: true })
  startsOn: string | null;
  @Column('date', { nullable: true })
  endsOn: string | null;
  @Column('text', { nullable: true })
  country: string | null;
  @Column('text', { nullable: true })
  level: EventLevel | null;
  @Column('text', { nullable: true })
  mode: EventMode | null;
  @Column('text', { nullable: true })
  place: string | null;
  @Column('text', { nullable: true })
  setting: EventSetting | null;
  @Column('uuid', { nullable: true })
  leadPartnerId: string | null;
  @Column('integer', { default: 1 })
  meetings: number;
  @Column('integer', { nullable: true })
  participantCount: number | null;
  @Column('text')
  participantQuality: ParticipantQuality;
  @Column('text', { nullable: true })
  participantMethod: ParticipantMethod | null;
  /** What the counts of its meetings add up to, where it is a series. */
  @Column('text', { nullable: true })
  seriesBasis: SeriesBasis | null;
  @Column('text')
  status: EventStatus;
  /** What the signed lists of the event add up to; kept by whoever changes its evidence, in the same transaction. */
  @Column('integer', { default: 0 })
  signedCount: number;
  @Column('uuid', { nullable: true })
  workPackageId: string | null;
  @Column('uuid', { nullable: true })
  milestoneId: string | null;
  @Column('text', { nullable: true })
  summary: string | null;
  /** What of the record is searched, as the domain folds it; empty until the program has filled it after a migration. */
  @Column('text')
  searchText: string;
  /** What of its brief report is searched; kept by whoever writes that, in the same transaction. */
  @Column('text', { default: '' })
  reportSearchText: string;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('uuid', { nullable: true })
  createdBy: string | null;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
  @Column('uuid', { nullable: true })
  updatedBy: string | null;
}
