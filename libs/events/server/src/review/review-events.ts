import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { BULK_ACTIONS, type BulkAction, checkNote, checkNotedFields, MAX_BULK } from '@turnout/events/domain';
import { DomainError, type FieldError } from '@turnout/shared/kernel';
import { recogniseError, refuse, wordProblem } from '@turnout/shared/server-platform';
import type { EventDetail } from '../event/event.dto';
import { ReadEvent } from '../event/read-event';
import type { BulkReview, BulkReviewResult, BulkReviewRow, SeenEvent } from './bulk.dto';
import { ReviewEvent, type ReviewStepInput } from './review-event';

/** Takes a step with many events, each for itself: what is refused to one keeps none of the others. */
@Injectable()
export class ReviewEvents {
  constructor(
    private readonly reviewEvent: ReviewEvent,
    private readonly readEvent: ReadEvent,
  ) {}

  /** @throws DomainError with what is wrong about the request as a whole */
  async run(ctx: ProjectContext, { action: asked, events = [], note = '', fields = [] }: BulkReview): Promise<BulkReviewResult> {
    const action = BULK_ACTIONS.find((each) => each === asked) ?? null;
    refuse([
      ...wrong('/action', 'review.unknown-action', action !== null),
      ...wrong('/events', 'review.too-many', events.length > 0 && events.length <= MAX_BULK),
      ...(action === 'return' ? [...checkNote(note, '/note'), ...checkNotedFields(fields)] : []),
    ]);
    if (events.some(({ version }) => !Number.isInteger(version))) throw new DomainError('precondition.required');
    const step = stepOf(action ?? 'submit', note, fields);
    const items: BulkReviewRow[] = [];
    // One after the other: side by side they would wait for each other at the end of the history.
    for (const event of new Map(events.map((each) => [each.id, each])).values()) items.push(await this.#one(ctx, event, step));
    const done = items.filter(({ isDone }) => isDone).length;
    return { items, done, refused: items.length - done };
  }

  async #one(ctx: ProjectContext, { id, version }: SeenEvent, step: ReviewStepInput): Promise<BulkReviewRow> {
    let event: EventDetail | null = null;
    try {
      event = await this.readEvent.run(ctx, id);
      await this.reviewEvent.run(ctx, id, version, step);
      return { id, title: event.title, isDone: true, problem: null };
    } catch (error) {
      // Rows before this one are kept, so even a failure of the server is told row by row.
      const known = recogniseError(error) ?? new DomainError('server.failed');
      return { id, title: event?.title ?? null, isDone: false, problem: wordProblem(known, ctx.translator, ctx.requestId) };
    }
  }
}

function stepOf(action: BulkAction, note: string, fields: readonly string[]): ReviewStepInput {
  return action === 'return' ? { action, note, pointer: '/note', fields } : { action };
}

function wrong(pointer: string, code: string, isRight: boolean): FieldError[] {
  return isRight ? [] : [{ pointer, code, params: { max: MAX_BULK } }];
}
