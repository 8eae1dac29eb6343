import { MAX_BULK_CHANGE } from '@turnout/events/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BulkChangeInput } from './bulk-input.dto';
import type { KeptFacts } from './kept-facts';

/** What became of one event: the facts that changed, before and after. */
export interface BulkEntry {
  readonly event: string;
  readonly before: Partial<KeptFacts>;
  readonly after: Partial<KeptFacts>;
}

/** A change of many events at once, for as long as it can be undone. */
@Entity('bulk_changes')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_bulk_changes_project' })
@ForeignKey('accounts', ['accountId'], ['id'], { name: 'fk_bulk_changes_account' })
@Index('ix_bulk_changes_created_at', ['createdAt'])
@Check('ck_bulk_changes_events', `events between 1 and ${String(MAX_BULK_CHANGE)}`)
@Check('ck_bulk_changes_entries', "jsonb_typeof(entries) = 'array'")
@Check('ck_bulk_changes_undone', '(undone_at is null) = (restored is null)')
export class BulkChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bulk_changes' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bulk_changes' })
  id: string;
  /** Who made it, and alone can undo it. */
  @Column('uuid')
  accountId: string;
  /** As it was asked for, to be named. */
  @Column('jsonb')
  change: BulkChangeInput;
  /** By ids, since codes may be changed meanwhile. */
  @Column('jsonb')
  entries: readonly BulkEntry[];
  @Column('integer')
  events: number;
  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
  /** How many events it was undone for. */
  @Column('integer', { nullable: true })
  restored: number | null;
  @Column('timestamptz')
  createdAt: Date;
}
