import { MISSING_KINDS, type MissingKind } from '@turnout/reminders/domain';
import { oneOf } from '@turnout/shared/database';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** In how many weeks something has been asked for that is missing still; the row goes when it is there. */
@Entity('asked_items')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_asked_items_project', onDelete: 'CASCADE' })
@Check('ck_asked_items_kind', oneOf('kind', MISSING_KINDS))
@Check('ck_asked_items_times', 'times >= 1')
export class AskedItemEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_asked_items' })
  projectId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_asked_items' })
  kind: MissingKind;
  /** The event that lacks it; of findings the partner. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_asked_items' })
  subject: string;
  @Column('integer')
  times: number;
  /** The Monday of the week in which it was asked for last. */
  @Column('date')
  week: string;
}
