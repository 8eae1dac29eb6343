import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the chain of a project, or of the installation, ends. Whoever adds to the chain holds this row, so that chains do not fork. */
@Entity('audit_heads')
@Check('ck_audit_heads_sequence', 'sequence >= 0')
@Check('ck_audit_heads_hash', 'octet_length(hash) = 32')
export class AuditHeadEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_heads' })
  projectId: string;
  @Column('integer')
  sequence: number;
  @Column('bytea')
  hash: Buffer;
}
