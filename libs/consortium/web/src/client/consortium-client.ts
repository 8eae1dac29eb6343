import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type { EventType, Partner, Project, ProjectSummary } from './project';

interface List<T> {
  readonly items: readonly T[];
}

// The longest page there is; no consortium has more partners or types than that.
const WHOLE = { params: { limit: 200 } };

/** Projects and what belongs to them, as the server tells them. */
@Injectable({ providedIn: 'root' })
export class ConsortiumClient {
  private readonly http = inject(HttpClient);

  /** The projects that the person may see. */
  projects(): Observable<readonly ProjectSummary[]> {
    return this.list('/api/v1/projects');
  }

  project(code: string): Observable<Project> {
    return this.http.get<Project>(projectAddress(code));
  }

  partners(project: string): Observable<readonly Partner[]> {
    return this.list(`${projectAddress(project)}/partners`);
  }

  /** In the project's own order. */
  eventTypes(project: string): Observable<readonly EventType[]> {
    return this.list(`${projectAddress(project)}/event-types`);
  }

  private list<T>(path: string): Observable<readonly T[]> {
    return this.http.get<List<T>>(path, WHOLE).pipe(map(({ items }) => items));
  }
}

/** Address of a project in the API. */
export function projectAddress(project: string): string {
  return `/api/v1/projects/${encodeURIComponent(project)}`;
}
