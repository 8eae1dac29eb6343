import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a creating request was answered with, so that repeating it with the same key changes nothing. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_created_at', ['createdAt'])
export class IdempotencyKeyEntity {
  /** The project's id, or `-` outside projects. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_idempotency_keys' })
  scope: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_idempotency_keys' })
  accountId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_idempotency_keys' })
  key: string;

  /** SHA-256 of method, path and body. */
  @Column('bytea')
  requestHash: Buffer;

  @Column('json', { nullable: true })
  body: unknown;

  @Column('jsonb', { default: {} })
  headers: Record<string, string>;

  @Column('timestamptz')
  createdAt: Date;
}
