import { HttpClient, type HttpResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ImportedRow, RowState } from '@turnout/events/domain';
import { firstValueFrom } from 'rxjs';
import { eventPath, type Tagged } from '../../client/events-client';
import { importPath, importsPath } from './imports-path';
import type { EventOrigin, ImportChange, ImportDraft, ImportPage, ImportProgress, ImportSummary, ImportUndone } from './import-wire';

/** Rows of a draft, from one place on. */
export interface RowsQuery {
  readonly order: 'problems' | 'source';
  /** Only rows of this state; all where it is left out. */
  readonly state?: RowState;
  readonly cursor?: string;
}

/** Rows asked for at once. */
const ROWS_AT_ONCE = 200;

/** Everything the import screen asks of the server but the sending of tables. Failures reject with Angular's `HttpErrorResponse`. */
@Injectable({ providedIn: 'root' })
export class ImportsClient {
  private readonly http = inject(HttpClient);

  list(project: string, cursor: string | null): Promise<ImportPage<ImportSummary>> {
    return firstValueFrom(this.http.get<ImportPage<ImportSummary>>(importsPath(project), { params: cursor === null ? {} : { cursor } }));
  }

  async read(project: string, id: string): Promise<Tagged<ImportDraft>> {
    return tagged(await firstValueFrom(this.http.get<ImportDraft>(importPath(project, id), { observe: 'response' })));
  }

  rows(project: string, id: string, query: RowsQuery): Promise<ImportPage<ImportedRow>> {
    const params = { ...query, limit: ROWS_AT_ONCE };
    return firstValueFrom(this.http.get<ImportPage<ImportedRow>>(`${importPath(project, id)}/rows`, { params }));
  }

  async change(project: string, id: string, tag: string, change: ImportChange): Promise<Tagged<ImportDraft>> {
    const options = { headers: { 'If-Match': tag }, observe: 'response' } as const;
    return tagged(await firstValueFrom(this.http.patch<ImportDraft>(importPath(project, id), change, options)));
  }

  async discard(project: string, id: string, version: number): Promise<void> {
    await firstValueFrom(this.http.delete(importPath(project, id), { headers: { 'If-Match': tagOf(version) } }));
  }

  /** Makes events of all rows, or of none. Sending it again answers with what the first sending did. */
  async commit(project: string, id: string, tag: string): Promise<Tagged<ImportDraft>> {
    const options = { headers: { 'If-Match': tag }, observe: 'response' } as const;
    return tagged(await firstValueFrom(this.http.post<ImportDraft>(`${importPath(project, id)}/commit`, null, options)));
  }

  undo(project: string, id: string): Promise<ImportUndone> {
    return firstValueFrom(this.http.post<ImportUndone>(`${importPath(project, id)}/undo`, null));
  }

  /** Where an event came from; rejects with 404 where it was not imported. */
  origin(project: string, event: string): Promise<EventOrigin> {
    return firstValueFrom(this.http.get<EventOrigin>(`${eventPath(project, event)}/origin`));
  }

  progress(project: string, id: string): Promise<ImportProgress> {
    return firstValueFrom(this.http.get<ImportProgress>(`${importPath(project, id)}/progress`));
  }
}

const tagOf = (version: number): string => `"${String(version)}"`;

function tagged(response: HttpResponse<ImportDraft>): Tagged<ImportDraft> {
  const value = response.body;
  if (value === null) throw new TypeError('An import was promised.');
  return { value, tag: response.headers.get('ETag') ?? tagOf(value.version) };
}
