import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '@turnout/shared/database';
import { type ErrorParams, SEVERITIES, type Severity } from '@turnout/shared/kernel';
import { FINDING_STATES, type FindingState } from './finding-state';

/** Something a rule noticed, kept under the fingerprint of what was compared. */
@Entity('findings')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_findings_project' })
@ForeignKey('accounts', ['acceptedBy'], ['id'], { name: 'fk_findings_accepted_by' })
@Unique('uq_findings_fingerprint', ['projectId', 'fingerprint'])
@Index('ix_findings_rule', ['projectId', 'rule', 'id'])
@Check('ck_findings_severity', oneOf('severity', SEVERITIES))
@Check('ck_findings_state', oneOf('state', FINDING_STATES))
@Check('ck_findings_accepted', "state <> 'accepted' or accepted_at is not null")
@Check('ck_findings_accepted_reason', '(accepted_reason is null) = (accepted_at is null)')
@Check('ck_findings_version', 'version >= 1')
export class FindingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_findings' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_findings' })
  id: string;
  @Column('text')
  rule: string;
  @Column('text')
  severity: Severity;
  @Column('text')
  fingerprint: string;
  @Column('text')
  pointer: string;
  @Column('jsonb')
  params: ErrorParams;
  /** The events it is about, in the order in which the rule names them. */
  @Column('uuid', { array: true })
  events: string[];
  @Column('jsonb', { nullable: true })
  repair: object | null;
  @Column('text')
  state: FindingState;
  /** Stays when what was accepted is gone, so that it is accepted again should it come back as it was. */
  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;
  @Column('uuid', { nullable: true })
  acceptedBy: string | null;
  @Column('text', { nullable: true })
  acceptedReason: string | null;
  @Column('timestamptz')
  foundAt: Date;
  @Column('timestamptz')
  lastSeenAt: Date;
  @Column('integer', { default: 1 })
  version: number;
}
