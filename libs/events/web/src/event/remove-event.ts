import { inject, Injectable } from '@angular/core';
import { TRANSLATOR } from '@turnout/shared/ui';
import { Notifications } from '@turnout/shared/web-platform';
import type { Tagged } from '../client/events-client';
import type { EventDetail } from '../client/wire';
import { EventsListStore } from '../list/events-list.store';
import { PendingRemovals } from './pending-removals';

/** Deletes an event and says so, with a way back for as long as there is one. */
@Injectable()
export class RemoveEvent {
  private readonly removals = inject(PendingRemovals);
  private readonly list = inject(EventsListStore);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  begin(project: string, { value: { id, title }, tag }: Tagged<EventDetail>): void {
    const ended = this.removals.begin(project, id, tag);
    const { text } = this.translator();
    this.notifications.sayWithUndo(text('events.page.deleted', { title }), () => {
      this.removals.undo(id);
    });
    void ended.then((outcome) => {
      if (outcome.kind === 'failed') this.notifications.say(text('events.page.delete-failed', { title }));
      if (outcome.kind !== 'undone') void this.list.reload();
    });
  }
}
