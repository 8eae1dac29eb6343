import { REPORT_DEFINITION_IDS, type Composition, type ReportDefinitionId } from '@turnout/reports/definitions';
import { oneOf } from '@turnout/shared/database';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What of a composition has no column of its own. */
export type CompositionContent = Omit<Composition, 'definition' | 'language' | 'name'>;

/** A report as its authors compose it: what it covers, its order, and their texts. */
@Entity('compositions')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_compositions_project' })
@ForeignKey('accounts', ['createdBy'], ['id'], { name: 'fk_compositions_created_by' })
@ForeignKey('accounts', ['updatedBy'], ['id'], { name: 'fk_compositions_updated_by' })
@Index('ix_compositions_updated', ['projectId', 'updatedAt'])
@Check('ck_compositions_definition', oneOf('definition', REPORT_DEFINITION_IDS))
@Check('ck_compositions_language', "language ~ '^[a-z]{2}$'")
@Check('ck_compositions_name', "btrim(name) <> '' and char_length(name) <= 200")
@Check('ck_compositions_content', "jsonb_typeof(content) = 'object'")
@Check('ck_compositions_version', 'version >= 1')
export class CompositionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_compositions' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_compositions' })
  id: string;
  @Column('text')
  definition: ReportDefinitionId;
  @Column('text')
  language: Composition['language'];
  @Column('text')
  name: string;
  /** As the domain reads it, with ids where things of the project have codes. */
  @Column('jsonb')
  content: CompositionContent;
  @Column('uuid')
  createdBy: string;
  @Column('uuid')
  updatedBy: string;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
