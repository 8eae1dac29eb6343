import { RENDER_FORMATS, type RenderFormat } from '@turnout/reports/render-thread';
import { oneOf } from '@turnout/shared/database';
import type { ErrorParams } from '@turnout/shared/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How far a file is that is made off the request. */
export const RENDERING_STATES = ['waiting', 'composing', 'rendering', 'done', 'failed', 'cancelled'] as const;
export type RenderingState = (typeof RENDERING_STATES)[number];

/** States from which a file can still come. */
export const UNFINISHED = ['waiting', 'composing', 'rendering'] as const satisfies readonly RenderingState[];

/** Why there is no file. */
export interface RenderingProblem {
  readonly code: string;
  readonly params: ErrorParams;
}

/** A file that is made off the request, for whoever asked for it. */
@Entity('renderings')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_renderings_project' })
@ForeignKey('accounts', ['accountId'], ['id'], { name: 'fk_renderings_account' })
@ForeignKey('files', ['projectId', 'fileId'], ['projectId', 'id'], { name: 'fk_renderings_file' })
@Index('ix_renderings_created_at', ['createdAt'])
@Index('ix_renderings_file', ['projectId', 'fileId'], { where: 'file_id is not null' })
@Check('ck_renderings_format', oneOf('format', RENDER_FORMATS))
@Check('ck_renderings_state', oneOf('state', RENDERING_STATES))
@Check('ck_renderings_progress', 'done between 0 and total')
@Check('ck_renderings_problem', "(problem is null) = (state <> 'failed')")
@Check('ck_renderings_file', "(file_id is null) = (state <> 'done')")
export class RenderingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_renderings' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_renderings' })
  id: string;
  @Column('uuid')
  accountId: string;
  @Column('text')
  format: RenderFormat;
  /** What the file is called, without its ending. */
  @Column('text')
  name: string;
  @Column('text')
  state: RenderingState;
  @Column('integer', { default: 0 })
  done: number;
  @Column('integer', { default: 1 })
  total: number;
  @Column('jsonb', { nullable: true })
  problem: RenderingProblem | null;
  @Column('uuid', { nullable: true })
  fileId: string | null;
  /** Whoever makes it is not there any more when this is past. */
  @Column('timestamptz')
  leaseUntil: Date;
  @Column('timestamptz')
  createdAt: Date;
  @Column('timestamptz')
  updatedAt: Date;
}
