import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ReviewAction } from '@turnout/events/domain';
import { StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import type { Tagged } from '../client/events-client';
import type { EventDetail, ReviewBody } from '../client/wire';
import { statusKey, statusTone } from '../vocabulary-keys';
import { lockWords } from './lock-words';
import { OpenNote } from './open-note';
import { type AskingAction, type ReviewAnswer, ReviewQuestion } from './review-question';
import { ReviewSteps } from './review-steps';

const ASKING = ['return', 'reopen', 'cancel'] as const satisfies readonly AskingAction[];
/** The step that carries an event on. */
const ONWARD: readonly ReviewAction[] = ['hold', 'submit', 'approve'];

/** Where an event stands on its way to being approved, and what the reader can do about it. */
@Component({
  selector: 'tn-event-review',
  imports: [MatButton, OpenNote, ReviewQuestion, StatusBadge],
  providers: [ReviewSteps],
  templateUrl: './event-review.html',
  styleUrl: './event-review.scss',
})
export class EventReview {
  readonly project = input.required<string>();
  readonly tagged = input.required<Tagged<EventDetail>>();

  protected readonly steps = inject(ReviewSteps);
  private readonly translator = inject(TRANSLATOR);
  protected readonly event = computed(() => this.tagged().value);
  protected readonly asking = signal<AskingAction | null>(null);
  protected readonly status = computed(() => ({
    words: this.translator().text(statusKey(this.event().status)),
    tone: statusTone(this.event().status),
  }));
  protected readonly sentence = computed(() => {
    const { status, may } = this.event();
    const locked = lockWords(this.event(), this.translator());
    if (locked !== null) return locked;
    return this.translator().text(`events.review.standing.${status}`, { mine: may.review.length > 0 ? 'yes' : 'no' });
  });
  /** What leads on stands first. */
  protected readonly actions = computed(() =>
    [...this.event().may.review]
      .sort((one, other) => Number(ONWARD.includes(other)) - Number(ONWARD.includes(one)))
      .map((action) => ({ action, isOnward: ONWARD.includes(action), words: this.translator().text(`events.review.action.${action}`) })),
  );

  protected async choose(action: ReviewAction): Promise<void> {
    const asks = ASKING.find((each) => each === action);
    if (asks) this.asking.set(asks);
    else await this.take(action, {});
  }

  protected async answered(action: AskingAction, { note, fields }: ReviewAnswer): Promise<void> {
    if (action === 'cancel') await this.take(action, {});
    else await this.take(action, action === 'return' ? { note, fields } : { reason: note, fields });
  }

  private async take(action: ReviewAction, body: ReviewBody): Promise<void> {
    if (await this.steps.take(this.project(), this.tagged(), action, body)) this.asking.set(null);
  }
}
