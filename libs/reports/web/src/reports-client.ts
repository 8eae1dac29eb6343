import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type EventQuery, reportPath, reportsPath } from '@turnout/events/web';
import type { ReportDocument, ReportFormat } from '@turnout/reports/document';
import { map, type Observable } from 'rxjs';

/** A report that can be had. */
export interface ReportOffer {
  readonly definition: string;
  readonly title: string;
  readonly description: string;
  readonly formats: readonly ReportFormat[];
}

/** What the reports page asks of the server. */
@Injectable({ providedIn: 'root' })
export class ReportsClient {
  private readonly http = inject(HttpClient);

  offers(project: string): Observable<readonly ReportOffer[]> {
    return this.http.get<{ readonly items: readonly ReportOffer[] }>(reportsPath(project)).pipe(map(({ items }) => items));
  }

  document(project: string, definition: string, query: EventQuery): Observable<ReportDocument> {
    return this.http.get<ReportDocument>(reportPath(project, definition, 'json', query));
  }
}
