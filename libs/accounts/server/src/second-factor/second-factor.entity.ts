import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The authenticator app of an account; one at a time. It counts from when a code of it has been entered. */
@Entity('second_factors')
@Check('ck_second_factors_secret', 'octet_length(secret) = 48')
@Check('ck_second_factors_last_step', 'last_step >= 0')
export class SecondFactorEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_second_factors' })
  @ForeignKey('AccountEntity', { name: 'fk_second_factors_account', onDelete: 'CASCADE' })
  accountId: string;
  /** The shared secret, sealed with the installation's key. */
  @Column('bytea')
  secret: Buffer;
  @Column('timestamptz')
  createdAt: Date;
  /** Since when it is asked for; `null` until then. */
  @Column('timestamptz', { nullable: true })
  activeSince: Date | null;
  /** The half minute, counted from 1970, of the last code that was accepted: no code works twice. */
  @Column('integer', { default: 0 })
  lastStep: number;
}

/** A code for the day the telephone is lost; gone when it is used. */
@Entity('recovery_codes')
@ForeignKey('SecondFactorEntity', ['accountId'], ['accountId'], { name: 'fk_recovery_codes_second_factor', onDelete: 'CASCADE' })
@Check('ck_recovery_codes_code_hash', 'octet_length(code_hash) = 32')
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_recovery_codes' })
  accountId: string;
  /** SHA-256 of account and code. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_recovery_codes' })
  codeHash: Buffer;
}
