import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { EVIDENCE_KINDS, EVIDENCE_SUPPORTS, type EvidenceKind, type EvidenceSupports, MAX_CAPTION_LENGTH } from '@turnout/events/domain';
import { oneOf } from '@turnout/shared/database';
import { MAX_FILE_NAME_LENGTH } from '@turnout/shared/kernel';

/** A file that shows that an event took place, or who was there. */
@Entity('event_evidence')
@ForeignKey('events', ['projectId', 'eventId'], ['projectId', 'id'], { name: 'fk_event_evidence_event' })
@ForeignKey('files', ['projectId', 'fileId'], ['projectId', 'id'], { name: 'fk_event_evidence_file' })
@ForeignKey('files', ['projectId', 'thumbnailId'], ['projectId', 'id'], { name: 'fk_event_evidence_thumbnail' })
@ForeignKey('accounts', ['createdBy'], ['id'], { name: 'fk_event_evidence_created_by' })
@Unique('uq_event_evidence_file', ['projectId', 'fileId'])
@Unique('uq_event_evidence_thumbnail', ['projectId', 'thumbnailId'])
@Index('ix_event_evidence_event', ['projectId', 'eventId', 'id'])
@Check('ck_event_evidence_name', `char_length(name) between 1 and ${String(MAX_FILE_NAME_LENGTH)}`)
@Check('ck_event_evidence_kind', oneOf('kind', EVIDENCE_KINDS))
@Check('ck_event_evidence_supports', oneOf('supports', EVIDENCE_SUPPORTS))
@Check('ck_event_evidence_supports_count', "supports_count is null or (supports_count >= 1 and supports = 'participants')")
@Check('ck_event_evidence_caption', `btrim(caption) <> '' and char_length(caption) <= ${String(MAX_CAPTION_LENGTH)}`)
@Check('ck_event_evidence_version', 'version >= 1')
export class EventEvidenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_evidence' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_evidence' })
  id: string;
  @Column('uuid')
  eventId: string;
  @Column('uuid')
  fileId: string;
  @Column('uuid', { nullable: true })
  thumbnailId: string | null;
  /** What the file was called, tidied. */
  @Column('text')
  name: string;
  @Column('text')
  kind: EvidenceKind;
  @Column('text')
  supports: EvidenceSupports;
  @Column('integer', { nullable: true })
  supportsCount: number | null;
  @Column('text', { nullable: true })
  caption: string | null;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('uuid', { nullable: true })
  createdBy: string | null;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
