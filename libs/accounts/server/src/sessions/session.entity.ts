import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One signed-in browser or script. The token itself is known to its holder only. */
@Entity('sessions')
@Unique('uq_sessions_token_hash', ['tokenHash'])
@Check('ck_sessions_token_hash', `octet_length(token_hash) = 32`)
@Index('ix_sessions_account_id', ['accountId'])
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sessions' })
  id: string;

  @Column('uuid')
  @ForeignKey('AccountEntity', { name: 'fk_sessions_account', onDelete: 'CASCADE' })
  accountId: string;

  /** SHA-256 of the token. */
  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  lastSeenAt: Date;
}
