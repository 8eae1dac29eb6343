import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often signing in failed lately, per address asked for and place asked from. */
@Entity('sign_in_failures')
export class SignInFailureEntity {
  /** SHA-256 of e-mail and network address, so that neither is kept. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_sign_in_failures' })
  subject: Buffer;

  @Column('integer')
  failureCount: number;

  @Column('timestamptz')
  since: Date;
}
