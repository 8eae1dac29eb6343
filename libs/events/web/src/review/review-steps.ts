import { inject, Injectable, signal } from '@angular/core';
import type { ReviewAction } from '@turnout/events/domain';
import { TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, Notifications, type Problem, toProblem } from '@turnout/shared/web-platform';
import { EventsClient, type Tagged } from '../client/events-client';
import type { EventDetail, ReviewBody } from '../client/wire';
import { EventStore } from '../event/event.store';
import { EventsListStore } from '../list/events-list.store';

/** Takes the event on the page a step on its way, and says what stood in the way. */
@Injectable()
export class ReviewSteps {
  private readonly client = inject(EventsClient);
  private readonly store = inject(EventStore);
  private readonly list = inject(EventsListStore);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  readonly isBusy = signal(false);
  /** Why the last step was not taken, line by line. */
  readonly refusals = signal<readonly string[]>([]);

  /** @returns whether the step was taken */
  async take(project: string, { value, tag }: Tagged<EventDetail>, action: ReviewAction, body: ReviewBody): Promise<boolean> {
    if (this.isBusy()) return false;
    this.isBusy.set(true);
    this.refusals.set([]);
    try {
      this.store.take(await this.client.review({ project, id: value.id, tag }, action, body));
      void this.list.reload();
      this.notifications.say(this.translator().text(`events.review.done.${action}`));
      return true;
    } catch (failure) {
      this.refuse(toProblem(failure));
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }

  private refuse(problem: Problem): void {
    const translator = this.translator();
    if (problem.status === 412 || problem.code === 'event.wrong-status') {
      this.store.reload();
      this.refusals.set([translator.text('events.review.stale')]);
      return;
    }
    const wrong = problem.fields.length > 0 ? problem.fields : [problem];
    this.refusals.set(wrong.map((each) => codeWords(each, translator)));
  }
}
