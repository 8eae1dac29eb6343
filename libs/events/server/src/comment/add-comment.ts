import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { checkNote, checkNotedFields } from '@turnout/events/domain';
import { DomainError, type FieldError } from '@turnout/shared/kernel';
import { AuditTrail, refuse, Transactions } from '@turnout/shared/server-platform';
import { ReadEvent } from '../event/read-event';
import type { EventComment, NewEventComment } from './comment.dto';
import { CommentQueries } from './comment.queries';
import { EventCommentStore } from './event-comment.store';

/** Says something about an event. */
@Injectable()
export class AddComment {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: EventCommentStore,
    private readonly queries: CommentQueries,
    private readonly readEvent: ReadEvent,
    private readonly audit: AuditTrail,
  ) {}

  /** It changes nothing of the event, so it takes no version. @throws DomainError `event.not-found`, `access.denied`, or with what is wrong */
  run(ctx: ProjectContext, eventId: string, { text = '', fields = [], answersTo = null }: NewEventComment): Promise<EventComment> {
    return this.transactions.run(ctx, async (tx) => {
      const event = await this.readEvent.run(tx, eventId);
      if (!event.may.comment) throw new DomainError('access.denied');
      refuse([...checkNote(text, '/text'), ...checkNotedFields(fields), ...(await this.#checkAnswered(tx, eventId, answersTo))]);
      const id = await this.store.add(tx, { eventId, text, answersTo, fields: [...new Set(fields)], createdBy: tx.account.id });
      const said = await this.queries.find(tx, eventId, id);
      if (!said) throw new Error('What was just kept cannot be found.');
      const about = { kind: 'event', id: eventId, label: event.title } as const;
      await this.audit.note(tx, { ...about, operation: 'comment', before: null, after: { comment: said.text } });
      return said;
    });
  }

  async #checkAnswered(ctx: ProjectContext, eventId: string, answersTo: string | null): Promise<FieldError[]> {
    const isThere = answersTo === null || (await this.queries.find(ctx, eventId, answersTo)) !== null;
    return isThere ? [] : [{ pointer: '/answersTo', code: 'review.unknown-comment' }];
  }
}
