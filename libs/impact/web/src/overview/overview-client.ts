import { inject, Injectable } from '@angular/core';
import { ConsortiumClient, type EventType } from '@turnout/consortium/web';
import { ApiStream, type EventSummary, type ImpactOfType, readImpact, summariseEvents } from '@turnout/shared/api-client';
import { forkJoin, map, type Observable } from 'rxjs';

/** What the promises of a project are read from. */
export interface PromiseFacts {
  readonly targets: readonly ImpactOfType[];
  readonly types: readonly EventType[];
  /** Sums by type, of events that took place. */
  readonly summary: EventSummary;
}

/** Asks for promises, event types and sums together. */
@Injectable({ providedIn: 'root' })
export class OverviewClient {
  private readonly api = inject(ApiStream);
  private readonly consortium = inject(ConsortiumClient);

  promises(project: string): Observable<PromiseFacts> {
    return forkJoin({
      targets: this.api.ask(readImpact, { project }).pipe(map(({ targets }) => targets)),
      types: this.consortium.eventTypes(project),
      summary: this.api.ask(summariseEvents, { project, by: 'type' }),
    });
  }
}
