import { inject, Injectable } from '@angular/core';
import { Connection, isUnreachable, toProblem } from '@turnout/shared/web-platform';
import { EventsClient } from '../client/events-client';
import type { EventBody, EventDetail } from '../client/wire';
import type { Filling } from '../log/form-draft';
import { WaitingEvents } from './waiting-events';

/** What became of saving an event: the server has it, or it waits here until the server can be reached. */
export type Saved = { readonly kind: 'stored'; readonly event: EventDetail } | { readonly kind: 'waiting' };

/** An event to be recorded, with the filling of the form it comes from. */
export interface Recording {
  readonly project: string;
  readonly body: EventBody;
  /** Its `sendKey` is the Idempotency-Key of every attempt. */
  readonly filling: Filling;
  /** The waiting event that it takes the place of. */
  readonly replaces: string | null;
}

/** Records an event, now or as soon as there is a network. */
@Injectable({ providedIn: 'root' })
export class RecordOrKeep {
  private readonly client = inject(EventsClient);
  private readonly connection = inject(Connection);
  private readonly waiting = inject(WaitingEvents);

  /** Rejects with what the server refused; also when it cannot be reached and the browser keeps nothing. */
  async run(recording: Recording): Promise<Saved> {
    if (this.connection.isAway() && this.keep(recording, null)) return { kind: 'waiting' };
    const triedAt = new Date().toISOString();
    try {
      const event = await this.client.record(recording.project, recording.body, recording.filling.sendKey);
      if (recording.replaces !== null) this.waiting.remove(recording.replaces);
      return { kind: 'stored', event };
    } catch (failure) {
      if (isUnreachable(toProblem(failure)) && this.keep(recording, triedAt)) return { kind: 'waiting' };
      throw failure;
    }
  }

  private keep({ project, body, filling, replaces }: Recording, triedAt: string | null): boolean {
    const before = replaces === null ? null : this.waiting.find(replaces);
    // Under the same key an earlier attempt may have arrived already.
    const tried = before?.id === filling.sendKey ? (before.triedAt ?? triedAt) : triedAt;
    const keptAt = before?.keptAt ?? new Date().toISOString();
    const event = { id: filling.sendKey, project, keptAt, triedAt: tried, body, filling, refusal: null, isHeld: false };
    const isKept = this.waiting.put(event);
    if (isKept && replaces !== null && replaces !== event.id) this.waiting.remove(replaces);
    return isKept;
  }
}
