import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Where the chain of a project ends. Whoever adds to the chain holds this row, so that chains do not fork. */
@Entity('audit_heads')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_audit_heads_project' })
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
