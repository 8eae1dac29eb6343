import { BULK_ACTIONS, MAX_BULK } from '@turnout/events/domain';
import {
  ChoiceField,
  CountField,
  FlagField,
  IdField,
  PartField,
  PartsField,
  Problem,
  TextField,
  TextsField,
} from '@turnout/shared/server-platform';

/** An event as somebody saw it. */
export class SeenEvent {
  @TextField()
  id: string;
  @CountField({ description: 'The version that was seen; an event that was changed since is left alone.' })
  version: number;
}

/** A step to be taken with many events. */
export class BulkReview {
  @ChoiceField(BULK_ACTIONS)
  action: string;
  @PartsField(() => SeenEvent, { description: `${String(MAX_BULK)} at most; each is looked at once.` })
  events: SeenEvent[];
  @TextField({ optional: true, description: 'For returning: what is to be mended, in all of them.' })
  note?: string;
  @TextsField({ optional: true, description: 'JSON pointers to the facts the note concerns.' })
  fields?: string[];
}

/** What became of one of the events. */
export class BulkReviewRow {
  @IdField()
  id: string;
  @TextField({ nullable: true, description: 'Title of the event; `null` where it is not found.' })
  title: string | null;
  @FlagField({ description: 'Whether the step was taken.' })
  isDone: boolean;
  @PartField(() => Problem, { nullable: true, description: 'Why it was not taken.' })
  problem: Problem | null;
}

/** What became of each event, in the order they were asked for. */
export class BulkReviewResult {
  @PartsField(() => BulkReviewRow)
  items: BulkReviewRow[];
  @CountField({ description: 'With how many the step was taken.' })
  done: number;
  @CountField({ description: 'With how many it was not.' })
  refused: number;
}
