import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { checkNote, checkNotedFields, checkReady, type NotedAction, type ReviewAction, statusAfter } from '@turnout/events/domain';
import { DomainError, type IsoDate, isoDateOf, tidyText } from '@turnout/shared/kernel';
import { AuditTrail, refuse, requireVersion, Transactions } from '@turnout/shared/server-platform';
import type { EventDetail } from '../event/event.dto';
import { eventNote } from '../event/event-note';
import { EventRepository } from '../event/event.repository';
import { ReadEvent } from '../event/read-event';
import { keepPeriods } from '../period/period-meeting';
import { refuseHeld } from '../period/refuse-held';
import { EventCommentStore } from '../comment/event-comment.store';

/** What is to be done with an event, and why where the action has to say so. */
export type ReviewStepInput =
  | { readonly action: Exclude<ReviewAction, NotedAction> }
  | {
      readonly action: NotedAction;
      readonly note: string;
      /** What the request calls the note. */
      readonly pointer: '/note' | '/reason';
      readonly fields: readonly string[];
    };

/** Takes an event one step on its way to being approved, or back. */
@Injectable()
export class ReviewEvent {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: EventRepository,
    private readonly comments: EventCommentStore,
    private readonly readEvent: ReadEvent,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws DomainError `event.not-found`, `precondition.failed`, `access.denied`, `event.wrong-status`, `event.period-locked`, or with what is
   * wrong with the note or missing in the event
   */
  run(ctx: ProjectContext, id: string, version: number, step: ReviewStepInput): Promise<EventDetail> {
    return this.transactions.run(ctx, async (tx) => {
      await keepPeriods(tx);
      const current = await this.readEvent.run(tx, id);
      requireVersion(current.version, version);
      const status = requireStep(current, step, isoDateOf(tx.now));
      await this.repository.update(tx, { projectId: tx.project.id, id, version }, { status, updatedBy: tx.account.id });
      if ('note' in step) {
        const { action, note: text, fields } = step;
        await this.comments.add(tx, { eventId: id, action, text, fields: [...new Set(fields)], createdBy: tx.account.id });
      }
      const after = await this.readEvent.run(tx, id);
      await this.audit.note(tx, eventNote(step.action, current, after, 'note' in step ? tidyText(step.note) : null));
      return after;
    });
  }
}

/** The status the step leads to. */
function requireStep(event: EventDetail, step: ReviewStepInput, today: IsoDate): NonNullable<ReturnType<typeof statusAfter>> {
  const { status, may } = event;
  if (may.lock === 'period') refuseHeld(event);
  const next = statusAfter(step.action, status);
  if (next === null) throw new DomainError('event.wrong-status', { action: step.action, status });
  if (!may.review.includes(step.action)) throw new DomainError('access.denied');
  // What the database answered are dates of the domain, whatever the contract calls them.
  const facts = { ...event, startsOn: event.startsOn as IsoDate | null };
  refuse(
    'note' in step ? [...checkNote(step.note, step.pointer), ...checkNotedFields(step.fields)] : checkReady(step.action, facts, today),
  );
  return next;
}
