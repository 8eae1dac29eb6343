import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who has gone to the identity provider and is to come back. */
@Entity('provider_visits')
@Check('ck_provider_visits_token_hash', 'octet_length(token_hash) = 32')
export class ProviderVisitEntity {
  /** SHA-256 of what the browser's cookie holds. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_provider_visits' })
  tokenHash: Buffer;
  @Column('text')
  state: string;
  @Column('text')
  nonce: string;
  @Column('text')
  codeVerifier: string;
  /** The path within this application that the person wanted to go to. */
  @Column('text')
  returnTo: string;
  @Column('timestamptz')
  expiresAt: Date;
}
