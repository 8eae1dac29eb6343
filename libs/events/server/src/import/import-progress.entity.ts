import { IMPORT_STAGES, type ImportStage } from '@turnout/events/domain';
import { oneOf } from '@turnout/shared/database';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How far an import is, kept beside it so that others can read it while a transaction holds the import. */
@Entity('import_progress')
@ForeignKey('imports', ['projectId', 'importId'], ['projectId', 'id'], { name: 'fk_import_progress_import', onDelete: 'CASCADE' })
@Check('ck_import_progress_stage', oneOf('stage', IMPORT_STAGES))
@Check('ck_import_progress_done', 'done >= 0 and done <= total')
export class ImportProgressEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import_progress' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import_progress' })
  importId: string;
  @Column('text')
  stage: ImportStage;
  @Column('integer')
  done: number;
  @Column('integer')
  total: number;
  @Column('timestamptz')
  updatedAt: Date;
}
