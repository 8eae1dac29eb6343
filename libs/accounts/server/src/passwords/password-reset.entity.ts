import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A link by which somebody may set a new password; one at a time for each account. */
@Entity('password_resets')
@Unique('uq_password_resets_token_hash', ['tokenHash'])
@Check('ck_password_resets_token_hash', 'octet_length(token_hash) = 32')
export class PasswordResetEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_password_resets' })
  @ForeignKey('AccountEntity', { name: 'fk_password_resets_account', onDelete: 'CASCADE' })
  accountId: string;
  /** SHA-256 of the token in the link. */
  @Column('bytea')
  tokenHash: Buffer;
  /** The mail with the link. */
  @Column('uuid')
  outboxMessageId: string;
  @Column('timestamptz')
  expiresAt: Date;
}
