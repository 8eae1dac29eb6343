import { MAX_VERSION_NAME_LENGTH, MAX_VERSION_NOTE_LENGTH } from '@turnout/reports/definitions';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An event that was not approved when a version was frozen. */
export interface UnapprovedEvent {
  readonly id: string;
  readonly title: string;
  readonly status: string;
}

/** A report as it was frozen. The row is written once; a trigger refuses every change. */
@Entity('report_versions')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_report_versions_project' })
@ForeignKey('accounts', ['createdBy'], ['id'], { name: 'fk_report_versions_created_by' })
@Unique('uq_report_versions_number', ['projectId', 'number'])
@Check('ck_report_versions_number', 'number >= 1')
@Check('ck_report_versions_name', `btrim(name) <> '' and char_length(name) <= ${String(MAX_VERSION_NAME_LENGTH)}`)
@Check('ck_report_versions_note', `btrim(note) <> '' and char_length(note) <= ${String(MAX_VERSION_NOTE_LENGTH)}`)
@Check('ck_report_versions_totals', "jsonb_typeof(totals) = 'object'")
@Check('ck_report_versions_unapproved', "jsonb_typeof(unapproved) = 'array'")
@Check('ck_report_versions_content_sha256', 'octet_length(content_sha256) = 32')
@Check('ck_report_versions_history_sequence', 'history_sequence >= 0')
export class ReportVersionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_versions' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_versions' })
  id: string;
  /** 1 for the first version of the project, without gaps. */
  @Column('integer')
  number: number;
  @Column('text')
  definition: string;
  @Column('text')
  name: string;
  @Column('text')
  language: string;
  /** What its author said about it; `null` for nothing. */
  @Column('text', { nullable: true })
  note: string | null;
  /** The composition it was made from, which may be another by now or gone; `null` where there was none. */
  @Column('uuid', { nullable: true })
  compositionId: string | null;
  /** Whether events that were not approved are part of it; else they were left out. */
  @Column('boolean')
  includesUnapproved: boolean;
  /** Those that were not approved, named in the document or left out of it. */
  @Column('jsonb')
  unapproved: readonly UnapprovedEvent[];
  /** Totals over the events in it. */
  @Column('jsonb')
  totals: object;
  /** Events and settings as they were, packed: what versions are compared by. */
  @Column('bytea')
  content: Buffer;
  /** SHA-256 of the packed content. */
  @Column('bytea')
  contentSha256: Buffer;
  /** Where the history of the project ended when it was read. */
  @Column('integer')
  historySequence: number;
  /** The instant whose records it shows. */
  @Column('timestamptz')
  asOf: Date;
  @Column('timestamptz')
  createdAt: Date;
  @Column('uuid')
  createdBy: string;
}
