import { inject, Injectable } from '@angular/core';
import { ApiStream, listEventTypes, listPartners, listProjects, readProject } from '@turnout/shared/api-client';
import type { Observable } from 'rxjs';
import type { EventType, Partner, Project, ProjectSummary } from './project';

/** Projects and what belongs to them, as the server tells them. */
@Injectable({ providedIn: 'root' })
export class ConsortiumClient {
  private readonly api = inject(ApiStream);

  /** The projects that the person may see. */
  projects(): Observable<readonly ProjectSummary[]> {
    return this.api.list(listProjects, {});
  }

  project(code: string): Observable<Project> {
    return this.api.ask(readProject, { project: code });
  }

  partners(project: string): Observable<readonly Partner[]> {
    return this.api.list(listPartners, { project });
  }

  /** In the project's own order. */
  eventTypes(project: string): Observable<readonly EventType[]> {
    return this.api.list(listEventTypes, { project });
  }
}

/** Address of a project in the API. */
export function projectAddress(project: string): string {
  return `/api/v1/projects/${encodeURIComponent(project)}`;
}
