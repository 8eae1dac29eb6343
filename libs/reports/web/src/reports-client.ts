import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type EventQuery, reportPath } from '@turnout/events/web';
import type { ReportDocument } from '@turnout/reports/document';
import { ApiStream, listReports, type ReportOffer } from '@turnout/shared/api-client';
import type { Observable } from 'rxjs';

/** What the reports page asks of the server. */
@Injectable({ providedIn: 'root' })
export class ReportsClient {
  private readonly api = inject(ApiStream);
  private readonly http = inject(HttpClient);

  offers(project: string): Observable<readonly ReportOffer[]> {
    return this.api.list(listReports, { project });
  }

  document(project: string, definition: string, query: EventQuery): Observable<ReportDocument> {
    return this.http.get<ReportDocument>(reportPath(project, definition, 'json', query));
  }
}
