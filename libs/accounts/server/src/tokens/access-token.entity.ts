import { TOKEN_SCOPES, type TokenScope } from '@turnout/accounts/domain';
import { oneOf } from '@turnout/shared/database';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A token with which a script acts for somebody. The token itself is known to its holder only. */
@Entity('access_tokens')
@Unique('uq_access_tokens_token_hash', ['tokenHash'])
@Check('ck_access_tokens_scope', oneOf('scope', TOKEN_SCOPES))
@Check('ck_access_tokens_token_hash', 'octet_length(token_hash) = 32')
@Index('ix_access_tokens_account_id', ['accountId'], { where: 'ended_at is null' })
export class AccessTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_access_tokens' })
  id: string;
  @Column('uuid')
  @ForeignKey('AccountEntity', { name: 'fk_access_tokens_account' })
  accountId: string;
  /** What its owner calls it; the history names it by this when it has ended long since. */
  @Column('text')
  name: string;
  @Column('text')
  scope: TokenScope;
  /** SHA-256 of the token. */
  @Column('bytea')
  tokenHash: Buffer;
  @Column('timestamptz')
  createdAt: Date;
  /** Last day on which it works, in UTC. */
  @Column('date')
  expiresOn: string;
  /** Last day on which it was used, in UTC. */
  @Column('date', { nullable: true })
  lastUsedOn: string | null;
  /** When it was taken back; it is kept for its name. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
