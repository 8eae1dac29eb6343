import { NOTED_ACTIONS, type NotedAction } from '@turnout/events/domain';
import { ChoiceField, IdField, InstantField, TextField, TextsField } from '@turnout/shared/server-platform';

/** Why an event goes back to its partner. */
export class ReturnInput {
  @TextField({ description: 'What is to be mended.' })
  note: string;
  @TextsField({ optional: true, description: 'JSON pointers to the facts the note concerns: `/participants/count`.' })
  fields?: string[];
}

/** Why an event that was settled is opened again. */
export class ReopenInput {
  @TextField()
  reason: string;
  @TextsField({ optional: true, description: 'JSON pointers to the facts the reason concerns.' })
  fields?: string[];
}

/** Why an event is with its partner again. */
export class ReviewNote {
  @IdField()
  id: string;
  @ChoiceField(NOTED_ACTIONS)
  action: NotedAction;
  @TextField()
  text: string;
  @TextsField({ description: 'JSON pointers to the facts it concerns; none for the event as a whole.' })
  fields: string[];
  @TextField({ nullable: true, description: 'Who wrote it, by display name.' })
  by: string | null;
  @InstantField()
  at: string;
}
