import type { ImportChoices, ImportCounts } from '@turnout/events/domain';
import { IMPORT_STATES, type ImportState } from '@turnout/events/domain';
import { oneOf } from '@turnout/shared/database';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Where a draft came from. */
export interface KeptSource {
  /** Name of the file; `null` for something that was pasted. */
  readonly name: string | null;
  readonly kind: string;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly tables: readonly { readonly name: string | null; readonly rows: number }[];
}

/** Tables on their way into the ledger, and what became of them. */
@Entity('imports')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_imports_project' })
@ForeignKey('accounts', ['accountId'], ['id'], { name: 'fk_imports_account' })
@ForeignKey('accounts', ['committedBy'], ['id'], { name: 'fk_imports_committed_by' })
@ForeignKey('accounts', ['undoneBy'], ['id'], { name: 'fk_imports_undone_by' })
@Index('ix_imports_updated_at', ['updatedAt'])
@Check('ck_imports_state', oneOf('state', IMPORT_STATES))
@Check('ck_imports_source', "jsonb_typeof(source) = 'object'")
@Check('ck_imports_choices', "jsonb_typeof(choices) = 'object'")
@Check('ck_imports_counts', "jsonb_typeof(counts) = 'object'")
@Check('ck_imports_tables', "(tables is null) = (state <> 'draft')")
@Check('ck_imports_outcome', "(outcome is null) = (state = 'draft')")
@Check('ck_imports_committed', "(committed_at is null) = (state = 'draft')")
@Check('ck_imports_sums', 'num_nulls(added, changed, unchanged, committed_at, committed_by) in (0, 5)')
@Check('ck_imports_undone', "(undone_at is null) = (state <> 'undone') and (undone_by is null) = (undone_at is null)")
@Check('ck_imports_version', 'version >= 1')
export class ImportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_imports' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_imports' })
  id: string;
  /** Whose it is. */
  @Column('uuid')
  accountId: string;
  @Column('text')
  state: ImportState;
  @Column('jsonb')
  source: KeptSource;
  /** What was read from the source, packed; only as long as something can be decided. */
  @Column('bytea', { nullable: true, select: false })
  tables: Buffer | null;
  @Column('jsonb')
  choices: ImportChoices;
  @Column('jsonb')
  counts: ImportCounts;
  /** Hash of what a commit would do to which events, as it was understood last. */
  @Column('text')
  plan: string;
  /** What was understood when it was committed, packed. */
  @Column('bytea', { nullable: true, select: false })
  outcome: Buffer | null;
  @Column('integer', { nullable: true })
  added: number | null;
  @Column('integer', { nullable: true })
  changed: number | null;
  @Column('integer', { nullable: true })
  unchanged: number | null;
  @Column('timestamptz', { nullable: true })
  committedAt: Date | null;
  @Column('uuid', { nullable: true })
  committedBy: string | null;
  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
  @Column('uuid', { nullable: true })
  undoneBy: string | null;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
