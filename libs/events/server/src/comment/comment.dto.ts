import { NOTED_ACTIONS, type NotedAction } from '@turnout/events/domain';
import { ChoiceField, IdField, InstantField, PageOf, TextField, TextsField } from '@turnout/shared/server-platform';

/** Something to be said about an event. */
export class NewEventComment {
  @TextField()
  text: string;
  @TextsField({ optional: true, description: 'JSON pointers to the facts it concerns: `/participants/count`.' })
  fields?: string[];
  @TextField({ optional: true, nullable: true, description: 'Id of the note or comment it answers.' })
  answersTo?: string | null;
}

/** Something that was said about an event: the note of a step of its review, or a comment. */
export class EventComment {
  @IdField()
  id: string;
  @ChoiceField(NOTED_ACTIONS, { nullable: true, description: 'The step it is the note of; `null` for a comment.' })
  action: NotedAction | null;
  @TextField()
  text: string;
  @TextsField({ description: 'JSON pointers to the facts it concerns; none for the event as a whole.' })
  fields: string[];
  @IdField({ nullable: true, description: 'The note or comment it answers.' })
  answersTo: string | null;
  @TextField({ nullable: true, description: 'Who said it, by display name.' })
  by: string | null;
  @InstantField()
  at: string;
}

export const EventCommentPage = PageOf(EventComment, 'EventCommentPage');
