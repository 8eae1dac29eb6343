import { HttpClient, HttpParams, type HttpResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { EventOutline, HistoryEntry, HistoryPage } from '@turnout/shared/api-client';
import { firstValueFrom, timeout } from 'rxjs';
import type { ReportingPeriod, ReviewAction, SummaryDimension } from '@turnout/events/domain';
import type { ProjectSetup, SetupPartner, SetupProject, SetupType, SetupWorkPackage } from '../setup/project-setup';
import type { EventBody, EventDetail, EventPage, EventSummary, ReviewBody } from './wire';

/** Query parameters as the address bar and the API both write them. */
export type EventQuery = Readonly<Record<string, string | readonly string[]>>;

const BASE = '/api/v1';

/** An event that was not answered for in so many milliseconds is kept and sent again: behind a weak network nobody answers. */
const RECORD_PATIENCE_MS = 20_000;

/** An event with the tag that a change of it must present. */
export interface Tagged<T> {
  readonly value: T;
  readonly tag: string;
}

/** Which version of which event. */
export interface EventVersion {
  readonly project: string;
  readonly id: string;
  readonly tag: string;
}

interface List<T> {
  readonly items: readonly T[];
}

/** Everything the event screens ask of the server. Failures reject with Angular's `HttpErrorResponse`. */
@Injectable({ providedIn: 'root' })
export class EventsClient {
  private readonly http = inject(HttpClient);

  list(project: string, query: EventQuery, cursor: string | null, limit: number): Promise<EventPage> {
    const params = new HttpParams({ fromObject: { ...query, limit, ...(cursor === null ? {} : { cursor }) } });
    return firstValueFrom(this.http.get<EventPage>(eventsPath(project), { params }));
  }

  /** How a list is made up, and where each of its pages begins. */
  outline(project: string, query: EventQuery, limit: number): Promise<EventOutline> {
    return firstValueFrom(this.http.get<EventOutline>(`${eventsPath(project)}/outline`, { params: { ...query, limit } }));
  }

  summary(project: string, by: SummaryDimension, query: EventQuery): Promise<EventSummary> {
    const params = new HttpParams({ fromObject: { ...query, by } });
    return firstValueFrom(this.http.get<EventSummary>(`${projectPath(project)}/summary`, { params }));
  }

  async setup(project: string): Promise<ProjectSetup> {
    const [facts, partners, types, workPackages, periods] = await Promise.all([
      firstValueFrom(this.http.get<SetupProject>(projectPath(project))),
      firstValueFrom(this.http.get<List<SetupPartner>>(`${projectPath(project)}/partners`, { params: { limit: 200 } })),
      firstValueFrom(this.http.get<List<SetupType>>(`${projectPath(project)}/event-types`, { params: { limit: 200 } })),
      firstValueFrom(this.http.get<List<SetupWorkPackage>>(`${projectPath(project)}/work-packages`, { params: { limit: 200 } })),
      firstValueFrom(this.http.get<List<ReportingPeriod>>(`${projectPath(project)}/reporting-periods`)),
    ]);
    return { project: facts, partners: partners.items, types: types.items, workPackages: workPackages.items, periods: periods.items };
  }

  async read(project: string, id: string): Promise<Tagged<EventDetail>> {
    return tagged(await firstValueFrom(this.http.get<EventDetail>(eventPath(project, id), { observe: 'response' })));
  }

  /** The latest changes of an event, the last one first. */
  async history(project: string, id: string): Promise<readonly HistoryEntry[]> {
    const { items } = await firstValueFrom(this.http.get<HistoryPage>(eventHistoryPath(project, id)));
    return items;
  }

  /** Stores a new event. Sending the same key again answers with the event that the first sending made. */
  async record(project: string, body: EventBody, idempotencyKey: string): Promise<EventDetail> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    return firstValueFrom(this.http.post<EventDetail>(eventsPath(project), body, { headers }).pipe(timeout(RECORD_PATIENCE_MS)));
  }

  async change(project: string, id: string, tag: string, body: Partial<EventBody>): Promise<Tagged<EventDetail>> {
    const headers = { 'If-Match': tag };
    return tagged(await firstValueFrom(this.http.patch<EventDetail>(eventPath(project, id), body, { headers, observe: 'response' })));
  }

  /** Takes an event one step on its way to being approved, or back. */
  async review({ project, id, tag }: EventVersion, action: ReviewAction, body: ReviewBody): Promise<EventDetail> {
    const headers = { 'If-Match': tag };
    return firstValueFrom(this.http.post<EventDetail>(`${eventPath(project, id)}/${action}`, body, { headers }));
  }

  async remove(project: string, id: string, tag: string): Promise<void> {
    await firstValueFrom(this.http.delete(eventPath(project, id), { headers: { 'If-Match': tag } }));
  }
}

const projectPath = (project: string): string => `${BASE}/projects/${encodeURIComponent(project)}`;
const eventsPath = (project: string): string => `${projectPath(project)}/events`;

/** Address of one event. */
export function eventPath(project: string, id: string): string {
  return `${eventsPath(project)}/${encodeURIComponent(id)}`;
}

/** Address of what was changed of an event. */
export function eventHistoryPath(project: string, id: string): string {
  return `${eventPath(project, id)}/history`;
}

/** Address of a report with a selection, to be downloaded. */
export function reportPath(project: string, definition: string, format: string, query: EventQuery): string {
  const params = new HttpParams({ fromObject: query }).toString();
  return `${projectPath(project)}/reports/${definition}.${format}${params === '' ? '' : `?${params}`}`;
}

function tagged<T extends { readonly version: number }>(response: HttpResponse<T>): Tagged<T> {
  const value = response.body;
  if (value === null) throw new TypeError('An event was promised.');
  return { value, tag: response.headers.get('ETag') ?? `"${value.version}"` };
}
