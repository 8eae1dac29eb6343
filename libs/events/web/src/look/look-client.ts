import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type DaySpan,
  type EventFilter,
  formatEventFilter,
  formatPivotShape,
  type PivotShape,
  type SummaryDimension,
} from '@turnout/events/domain';
import type {
  BreakdownSummary,
  EventCalendar,
  EventPivot,
  EventSummary,
  EventTypePage,
  PlaceSumsPage,
  UsedCategoryPage,
} from '@turnout/shared/api-client';
import type { Observable } from 'rxjs';

/** Which records of which project. */
export interface Looked {
  readonly project: string;
  readonly filter: EventFilter;
}

/** What the other ways of looking at events ask of the server. */
@Injectable({ providedIn: 'root' })
export class LookClient {
  private readonly http = inject(HttpClient);

  calendar(looked: Looked, { first, last }: DaySpan): Observable<EventCalendar> {
    return this.get(looked, 'calendar', { first, last });
  }

  summary(looked: Looked, by: SummaryDimension): Observable<EventSummary> {
    return this.get(looked, 'summary', { by });
  }

  /** Sums along two dimensions. */
  pivot(looked: Looked, shape: PivotShape): Observable<EventPivot> {
    return this.get(looked, 'pivot', formatPivotShape(shape));
  }

  places(looked: Looked): Observable<PlaceSumsPage> {
    return this.get(looked, 'summary/places', {});
  }

  breakdown(looked: Looked, dimension: string): Observable<BreakdownSummary> {
    return this.get(looked, 'summary/breakdown', { dimension });
  }

  /** The event types of the project, in its own order. */
  types(project: string): Observable<EventTypePage> {
    return this.http.get<EventTypePage>(`/api/v1/projects/${encodeURIComponent(project)}/event-types`, { params: { limit: 200 } });
  }

  /** What counts of the project are split by, whatever it asks for. */
  usedCategories(project: string): Observable<UsedCategoryPage> {
    return this.http.get<UsedCategoryPage>(`/api/v1/projects/${encodeURIComponent(project)}/breakdown-categories`);
  }

  private get<T>({ project, filter }: Looked, path: string, more: Readonly<Record<string, string>>): Observable<T> {
    const params = new HttpParams({ fromObject: { ...formatEventFilter(filter), ...more } });
    return this.http.get<T>(`/api/v1/projects/${encodeURIComponent(project)}/${path}`, { params });
  }
}
