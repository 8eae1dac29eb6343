import { DEFAULT_RULES, MAX_DAYS, MAX_MONTHS_BEFORE } from '@turnout/reminders/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

const { days, hour, weekday, zone } = DEFAULT_RULES;

/** The condition that days are given within their limits, or not asked for. */
const within = (column: string): string => `${column} between 0 and ${String(MAX_DAYS)}`;

/** What a project asks its partners for, by when, and whether it does so by mail; none for one that leaves it at the defaults. */
@Entity('reminder_rules')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_reminder_rules_project', onDelete: 'CASCADE' })
@Check('ck_reminder_rules_returned_days', within('returned_days'))
@Check('ck_reminder_rules_held_days', within('held_days'))
@Check('ck_reminder_rules_count_days', within('count_days'))
@Check('ck_reminder_rules_setting_days', within('setting_days'))
@Check('ck_reminder_rules_report_days', within('report_days'))
@Check('ck_reminder_rules_evidence_days', within('evidence_days'))
@Check('ck_reminder_rules_findings_days', within('findings_days'))
@Check('ck_reminder_rules_months', `months_before_deliverable between 0 and ${String(MAX_MONTHS_BEFORE)}`)
@Check('ck_reminder_rules_weekday', 'weekday between 1 and 7')
@Check('ck_reminder_rules_hour', 'hour between 0 and 23')
@Check('ck_reminder_rules_version', 'version >= 1')
export class ReminderRulesEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reminder_rules' })
  projectId: string;
  @Column('integer', { nullable: true, default: days.returned })
  returnedDays: number | null;
  @Column('integer', { nullable: true, default: days.held })
  heldDays: number | null;
  @Column('integer', { nullable: true, default: days.count })
  countDays: number | null;
  @Column('integer', { nullable: true, default: days.setting })
  settingDays: number | null;
  @Column('integer', { nullable: true, default: days.report })
  reportDays: number | null;
  @Column('integer', { nullable: true, default: days.evidence })
  evidenceDays: number | null;
  @Column('integer', { nullable: true, default: days.findings })
  findingsDays: number | null;
  @Column('integer', { nullable: true, default: DEFAULT_RULES.monthsBeforeDeliverable })
  monthsBeforeDeliverable: number | null;
  @Column('boolean', { default: false })
  sendsDigests: boolean;
  @Column('integer', { default: weekday })
  weekday: number;
  @Column('integer', { default: hour })
  hour: number;
  @Column('text', { default: zone })
  zone: string;
  /** Up to when its digests have been seen to. */
  @Column('timestamptz', { nullable: true })
  askedUntil: Date | null;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz')
  updatedAt: Date;
}
