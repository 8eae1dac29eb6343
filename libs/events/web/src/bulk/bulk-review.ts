import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { BULK_ACTIONS, type BulkAction, type EventFilter, MAX_BULK, REVIEW_STEPS } from '@turnout/events/domain';
import type { BulkReviewResult } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { eventPath } from '../client/events-client';
import { type ReviewAnswer, ReviewQuestion } from '../review/review-question';
import { BulkChangePanel } from './bulk-change';
import { ChosenEvents } from './chosen-events';

/** What can be done with all chosen events at once, and what became of each. */
@Component({
  selector: 'tn-bulk-review',
  imports: [BulkChangePanel, MatButton, ProblemView, ReviewQuestion, RouterLink, TextPipe],
  templateUrl: './bulk-review.html',
  styleUrl: './bulk-review.scss',
})
export class BulkReview {
  readonly project = input.required<string>();
  /** What the list is filtered by, and how many events that finds. */
  readonly filter = input.required<EventFilter>();
  readonly total = input.required<number>();
  /** Something was done: the list is to be read again. */
  readonly done = output();

  protected readonly chosen = inject(ChosenEvents);
  private readonly http = inject(HttpClient);
  private readonly session = inject(SessionStore);
  private readonly translator = inject(TRANSLATOR);
  protected readonly most = MAX_BULK;
  protected readonly isBusy = signal(false);
  /** Whether the note of returning is being asked for. */
  protected readonly isAsking = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly result = signal<(BulkReviewResult & { readonly action: BulkAction }) | null>(null);
  /** Whether something is being changed of them. */
  protected readonly isChanging = signal(false);
  protected readonly count = computed(() => (this.chosen.isAll() ? this.total() : this.chosen.events().length));
  protected readonly canChooseAll = computed(() => !this.chosen.isAll() && this.mayChange() && this.total() > this.count());
  protected readonly mayChange = computed(() => this.session.reach('event.change', this.project()) !== null);
  protected readonly actions = computed(() =>
    BULK_ACTIONS.filter((action) => this.session.reach(REVIEW_STEPS[action].operation, this.project()) !== null).map((action) => ({
      action,
      words: this.translator().text(`events.review.action.${action}`),
    })),
  );
  protected readonly refused = computed(() => (this.result()?.items ?? []).filter(({ isDone }) => !isDone));

  protected async choose(action: BulkAction): Promise<void> {
    if (action === 'return') this.isAsking.set(true);
    else await this.run(action, {});
  }

  protected async run(action: BulkAction, answer: Partial<ReviewAnswer>): Promise<void> {
    if (this.isBusy()) return;
    const body = { action, events: this.chosen.events(), ...answer };
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      const result = await firstValueFrom(this.http.post<BulkReviewResult>(eventPath(this.project(), 'review'), body));
      this.result.set({ ...result, action });
      for (const { id, isDone } of result.items) if (isDone) this.chosen.toggle({ id, version: 0 });
      this.isAsking.set(false);
      this.done.emit();
    } catch (failure) {
      this.problem.set(toProblem(failure));
    } finally {
      this.isBusy.set(false);
    }
  }
}
