import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Who a person is at an identity provider. Addresses change hands there; subjects do not. */
@Entity('account_identities')
@Unique('uq_account_identities_account_id', ['accountId', 'issuer'])
export class AccountIdentityEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_account_identities' })
  issuer: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_account_identities' })
  subject: string;
  @Column('uuid')
  @ForeignKey('AccountEntity', { name: 'fk_account_identities_account', onDelete: 'CASCADE' })
  accountId: string;
  @Column('timestamptz')
  linkedAt: Date;
}
