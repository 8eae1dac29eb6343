import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody whose password was right and who still owes the code of their second factor. */
@Entity('sign_in_challenges')
@Check('ck_sign_in_challenges_token_hash', 'octet_length(token_hash) = 32')
@Index('ix_sign_in_challenges_account_id', ['accountId'])
export class SignInChallengeEntity {
  /** SHA-256 of the challenge. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_sign_in_challenges' })
  tokenHash: Buffer;
  @Column('uuid')
  @ForeignKey('AccountEntity', { name: 'fk_sign_in_challenges_account', onDelete: 'CASCADE' })
  accountId: string;
  @Column('timestamptz')
  expiresAt: Date;
}
