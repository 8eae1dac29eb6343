import type { ApiVisitor } from './api';

/** The facts of an event that journeys look at. */
export interface ListedEvent {
  readonly id: string;
  readonly title: string;
  readonly version: number;
}

/** What the list says about all events that match. */
export interface ListedTotals {
  readonly records: number;
  readonly events: number;
  readonly participants: number | null;
}

/** A list of events as the API gives it. */
export interface EventList {
  readonly items: readonly ListedEvent[];
  readonly total: number;
  readonly totals: ListedTotals;
}

/** The events of a project, all at once. */
export async function listEvents(visitor: ApiVisitor, project: string, query = ''): Promise<EventList> {
  return (await visitor.get(`/projects/${project}/events?limit=200&${query}`)).json as EventList;
}

/** Deletes the events of the given titles, so that a journey that was cut short leaves no figures behind. */
export async function deleteEvents(visitor: ApiVisitor, project: string, titles: readonly string[]): Promise<void> {
  const { items } = await listEvents(visitor, project);
  for (const { id, version } of items.filter(({ title }) => titles.includes(title))) {
    await visitor.send('DELETE', `/projects/${project}/events/${id}`, undefined, { 'if-match': `"${String(version)}"` });
  }
}
