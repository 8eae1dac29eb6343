import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { ConsortiumClient, type EventType } from '@turnout/consortium/web';
import type { EventSummary, Target, TargetPage } from '@turnout/shared/api-client';
import { forkJoin, map, type Observable } from 'rxjs';

/** What the promises of a project are read from. */
export interface PromiseFacts {
  readonly targets: readonly Target[];
  readonly types: readonly EventType[];
  /** Sums by type, of events that took place. */
  readonly summary: EventSummary;
}

/** Asks for promises, event types and sums together. */
@Injectable({ providedIn: 'root' })
export class OverviewClient {
  private readonly http = inject(HttpClient);
  private readonly consortium = inject(ConsortiumClient);

  promises(project: string): Observable<PromiseFacts> {
    const address = `/api/v1/projects/${encodeURIComponent(project)}`;
    return forkJoin({
      targets: this.http.get<TargetPage>(`${address}/targets`, { params: { limit: 200 } }).pipe(map(({ items }) => items)),
      types: this.consortium.eventTypes(project),
      summary: this.http.get<EventSummary>(`${address}/summary`, { params: { by: 'type' } }),
    });
  }
}
