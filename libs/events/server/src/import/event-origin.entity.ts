import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { KeptDraft } from './kept-draft';

/** What a cell said, and under which heading. */
export interface OriginalCell {
  readonly header: string;
  readonly text: string;
}

/** The row of an import that an event came from, or was changed by. */
@Entity('event_origins')
@ForeignKey('events', ['projectId', 'eventId'], ['projectId', 'id'], { name: 'fk_event_origins_event', onDelete: 'CASCADE' })
@ForeignKey('imports', ['projectId', 'importId'], ['projectId', 'id'], { name: 'fk_event_origins_import' })
@Index('ix_event_origins_import', ['projectId', 'importId', 'row'])
@Check('ck_event_origins_row', 'row >= 1')
@Check('ck_event_origins_cells', "jsonb_typeof(cells) = 'array'")
@Check('ck_event_origins_version', 'version >= 1')
@Check('ck_event_origins_before', "jsonb_typeof(before) = 'object'")
export class EventOriginEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_origins' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_origins' })
  eventId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_origins' })
  importId: string;
  @Column('integer')
  row: number;
  /** The row as it stood. */
  @Column('jsonb')
  cells: readonly OriginalCell[];
  /** By which the row is known again. */
  @Column('text')
  fingerprint: string;
  /** The version that the import made of the event. */
  @Column('integer')
  version: number;
  /** What the event said before of the facts that the import changed; `null` where the import made it. */
  @Column('jsonb', { nullable: true })
  before: KeptDraft | null;
  @Column('timestamptz')
  createdAt: Date;
}
