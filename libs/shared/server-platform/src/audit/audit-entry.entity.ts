import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '@turnout/shared/database';
import { type FieldChange, HISTORY_CHANNELS, type HistoryChannel } from '@turnout/shared/kernel';

/** A word as code writes it. Which words there are is not said here: an entry stays valid when its kind of thing is long gone. */
const WORD = "~ '^[a-z]+(-[a-z]+)*$'";

/** One change of one thing of a project, or of the installation (`INSTALLATION`). Entries are only ever added; a trigger refuses everything else. */
@Entity('audit_entries')
@ForeignKey('accounts', ['accountId'], ['id'], { name: 'fk_audit_entries_account' })
@ForeignKey('access_tokens', ['tokenId'], ['id'], { name: 'fk_audit_entries_token' })
@Unique('uq_audit_entries_id', ['projectId', 'id'])
@Index('ix_audit_entries_thing', ['projectId', 'kind', 'thingId', 'sequence'])
@Index('ix_audit_entries_account', ['projectId', 'accountId', 'sequence'])
@Check('ck_audit_entries_sequence', 'sequence >= 1')
@Check('ck_audit_entries_channel', oneOf('channel', HISTORY_CHANNELS))
@Check('ck_audit_entries_account', "(account_id is null) = (channel = 'system')")
@Check('ck_audit_entries_token', "(token_id is not null) = (channel = 'token')")
@Check('ck_audit_entries_kind', `kind ${WORD}`)
@Check('ck_audit_entries_operation', `operation ${WORD}`)
@Check('ck_audit_entries_changes', "jsonb_typeof(changes) = 'array'")
@Check('ck_audit_entries_previous_hash', 'octet_length(previous_hash) = 32')
@Check('ck_audit_entries_hash', 'octet_length(hash) = 32')
export class AuditEntryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_entries' })
  projectId: string;
  /** 1 for the first change of the project, without gaps. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_audit_entries' })
  sequence: number;
  @Column('uuid')
  id: string;
  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;
  /** Whose change it was; `null` for the program's own. The name stays with the account, where it can be taken out. */
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Column('text')
  channel: HistoryChannel;
  /** The access token it was done with; its name stays with the token. */
  @Column('uuid', { nullable: true })
  tokenId: string | null;
  @Column('text')
  requestId: string;
  @Column('text')
  kind: string;
  @Column('uuid')
  thingId: string;
  /** What the thing was called then. */
  @Column('text', { nullable: true })
  label: string | null;
  @Column('text')
  operation: string;
  @Column('jsonb')
  changes: readonly FieldChange[];
  /** Hash of the entry before; all zero in the first. */
  @Column('bytea')
  previousHash: Buffer;
  /** SHA-256 of everything above. */
  @Column('bytea')
  hash: Buffer;
}
