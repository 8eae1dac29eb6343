import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A link by which the first account is made; none is left when there is one. */
@Entity('setup_links')
@Check('ck_setup_links_token_hash', 'octet_length(token_hash) = 32')
export class SetupLinkEntity {
  /** SHA-256 of the token in the link. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_setup_links' })
  tokenHash: Buffer;
  @Column('timestamptz')
  expiresAt: Date;
}
