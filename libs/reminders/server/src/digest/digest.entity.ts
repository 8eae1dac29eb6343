import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** That somebody was asked in a week: there is one row for each, so that nobody is asked twice. It goes with the account, and after a year. */
@Entity('digests')
@ForeignKey('accounts', ['accountId'], ['id'], { name: 'fk_digests_account', onDelete: 'CASCADE' })
@Unique('uq_digests_stop_hash', ['stopHash'])
@Check('ck_digests_week', 'extract(isodow from week) = 1')
@Check('ck_digests_stop_hash', 'octet_length(stop_hash) = 32')
export class DigestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_digests' })
  accountId: string;
  /** The Monday of the week. */
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_digests' })
  week: string;
  @Column('timestamptz')
  askedAt: Date;
  /** The mail, for as long as the outbox keeps it. */
  @Column('uuid', { nullable: true })
  mailId: string | null;
  /** Of the secret in the link that stops these mails. */
  @Column('bytea')
  stopHash: Buffer;
}
