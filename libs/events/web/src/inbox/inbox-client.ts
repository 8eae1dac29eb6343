import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { InboxPage } from '@turnout/shared/api-client';
import type { Observable } from 'rxjs';

/** Asks what needs the reader. */
@Injectable({ providedIn: 'root' })
export class InboxClient {
  private readonly http = inject(HttpClient);

  /** The most pressing, as many as one page holds. */
  read(project: string): Observable<InboxPage> {
    return this.http.get<InboxPage>(`/api/v1/projects/${encodeURIComponent(project)}/inbox`, { params: { limit: 200 } });
  }
}
