import { inject, Injectable } from '@angular/core';
import { ConsortiumClient, type EventType } from '@turnout/consortium/web';
import {
  ApiStream,
  type EventSummary,
  type ImpactOfType,
  type ImpactTrend,
  readImpact,
  readImpactTrend,
  summariseEvents,
} from '@turnout/shared/api-client';
import { forkJoin, map, type Observable } from 'rxjs';

/** What the promises of a project are read from. */
export interface PromiseFacts {
  readonly targets: readonly ImpactOfType[];
  readonly types: readonly EventType[];
  /** Sums by type, of events that took place. */
  readonly summary: EventSummary;
}

/** Asks for what the overview shows. */
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

  /** What took place month by month beside the plan; of one event type, or of all. */
  trend(project: string, type: string | null): Observable<ImpactTrend> {
    return this.api.ask(readImpactTrend, { project, ...(type === null ? {} : { type }) });
  }

  countries(project: string): Observable<EventSummary> {
    return this.api.ask(summariseEvents, { project, by: 'country' });
  }

  /** What a partner held or held together with others, by type: each event is credited to it in full. */
  credited(project: string, partner: string): Observable<EventSummary> {
    return this.api.ask(summariseEvents, { project, by: 'type', partner: [partner] });
  }
}
