import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { BriefQuote } from '@turnout/events/domain';
import type { RichText } from '@turnout/shared/kernel';

/** The report of one event in words; its pictures lie beside it. */
@Entity('event_brief_reports')
@ForeignKey('events', ['projectId', 'eventId'], ['projectId', 'id'], { name: 'fk_event_brief_reports_event', onDelete: 'CASCADE' })
@ForeignKey('accounts', ['updatedBy'], ['id'], { name: 'fk_event_brief_reports_updated_by' })
@Check('ck_event_brief_reports_aim', "jsonb_typeof(aim) = 'array'")
@Check('ck_event_brief_reports_happened', "jsonb_typeof(happened) = 'array'")
@Check('ck_event_brief_reports_results', "jsonb_typeof(results) = 'array'")
@Check('ck_event_brief_reports_quotes', "jsonb_typeof(quotes) = 'array'")
@Check('ck_event_brief_reports_version', 'version >= 1')
export class EventBriefReportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_brief_reports' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_brief_reports' })
  eventId: string;
  @Column('jsonb')
  aim: RichText;
  @Column('jsonb')
  happened: RichText;
  @Column('jsonb')
  results: RichText;
  @Column('jsonb')
  quotes: readonly BriefQuote[];
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
  @Column('uuid', { nullable: true })
  updatedBy: string | null;
}
