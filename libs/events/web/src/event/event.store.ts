import { inject, Injectable, signal } from '@angular/core';
import { load } from '@turnout/shared/web-platform';
import { from } from 'rxjs';
import { EventsClient } from '../client/events-client';
import type { EventDetail } from '../client/wire';

/** One event of the project: what the event page shows and the form changes. */
@Injectable()
export class EventStore {
  private readonly client = inject(EventsClient);
  private readonly asked = signal<{ readonly project: string; readonly id: string } | undefined>(undefined, {
    equal: (one, other) => one?.project === other?.project && one?.id === other?.id,
  });
  private readonly loaded = load(
    () => this.asked(),
    ({ project, id }) => from(this.client.read(project, id)),
  );

  readonly state = this.loaded.state;
  /** The event with its tag; `null` until it is there. */
  readonly tagged = this.loaded.value;
  readonly problem = this.loaded.problem;

  open(project: string, id: string): void {
    const asked = this.asked();
    if (asked?.project === project && asked.id === id) this.loaded.reload();
    else this.asked.set({ project, id });
  }

  reload(): void {
    this.loaded.reload();
  }

  /** Shows an event as it has just been stored. */
  take(event: EventDetail): void {
    this.loaded.set({ value: event, tag: `"${event.version}"` });
  }
}
