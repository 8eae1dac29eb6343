import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  MAX_ALTERNATIVE_LENGTH,
  MAX_CAPTION_LENGTH,
  MAX_REPORT_PICTURES,
  MAX_WORDS_LENGTH,
  PICTURE_CONSENTS,
  type PictureConsent,
} from '@turnout/events/domain';
import { oneOf } from '@turnout/shared/database';

/** A picture of a brief report. When its evidence goes, the row stays and says so. */
@Entity('brief_report_pictures')
@ForeignKey('event_brief_reports', ['projectId', 'eventId'], ['projectId', 'eventId'], {
  name: 'fk_brief_report_pictures_report',
  onDelete: 'CASCADE',
})
@ForeignKey('event_evidence', ['projectId', 'evidenceId'], ['projectId', 'id'], {
  name: 'fk_brief_report_pictures_evidence',
  onDelete: 'SET NULL',
})
@Index('ix_brief_report_pictures_evidence', ['projectId', 'evidenceId'])
@Check('ck_brief_report_pictures_position', `position between 0 and ${String(MAX_REPORT_PICTURES - 1)}`)
@Check('ck_brief_report_pictures_caption', `btrim(caption) <> '' and char_length(caption) <= ${String(MAX_CAPTION_LENGTH)}`)
@Check('ck_brief_report_pictures_alternative', `btrim(alternative) <> '' and char_length(alternative) <= ${String(MAX_ALTERNATIVE_LENGTH)}`)
@Check('ck_brief_report_pictures_credit', `btrim(credit) <> '' and char_length(credit) <= ${String(MAX_WORDS_LENGTH)}`)
@Check('ck_brief_report_pictures_consent', oneOf('consent', PICTURE_CONSENTS))
export class BriefReportPictureEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_brief_report_pictures' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_brief_report_pictures' })
  eventId: string;
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'pk_brief_report_pictures' })
  position: number;
  @Column('uuid', { nullable: true })
  evidenceId: string | null;
  @Column('text', { nullable: true })
  caption: string | null;
  @Column('text', { nullable: true })
  alternative: string | null;
  @Column('boolean')
  isDecorative: boolean;
  @Column('text', { nullable: true })
  credit: string | null;
  @Column('text')
  consent: PictureConsent;
}
