import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MAX_NOTE_LENGTH, NOTED_ACTIONS, type NotedAction } from '@turnout/events/domain';
import { oneOf } from '@turnout/shared/database';

/** Something said about an event: the note of an action of the review, or a comment. What is said once stays said. */
@Entity('event_comments')
@ForeignKey('events', ['projectId', 'eventId'], ['projectId', 'id'], { name: 'fk_event_comments_event', onDelete: 'CASCADE' })
@ForeignKey('event_comments', ['projectId', 'answersTo'], ['projectId', 'id'], { name: 'fk_event_comments_answered', onDelete: 'CASCADE' })
@ForeignKey('accounts', ['createdBy'], ['id'], { name: 'fk_event_comments_created_by' })
@Index('ix_event_comments_event', ['projectId', 'eventId', 'id'])
@Index('ix_event_comments_answered', ['projectId', 'answersTo'])
@Check('ck_event_comments_action', oneOf('action', NOTED_ACTIONS))
@Check('ck_event_comments_text', `btrim(text) <> '' and char_length(text) <= ${String(MAX_NOTE_LENGTH)}`)
export class EventCommentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_comments' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_comments' })
  id: string;
  @Column('uuid')
  eventId: string;
  /** The note or comment it answers. */
  @Column('uuid', { nullable: true })
  answersTo: string | null;
  /** The action it is the note of; `null` for a comment. */
  @Column('text', { nullable: true })
  action: NotedAction | null;
  @Column('text')
  text: string;
  /** JSON pointers to the facts of the event it concerns. */
  @Column('text', { array: true })
  fields: string[];
  @Column('timestamptz')
  createdAt: Date;
  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
