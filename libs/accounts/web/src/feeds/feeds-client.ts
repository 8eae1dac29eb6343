import { inject, Injectable } from '@angular/core';
import {
  addCalendarFeed,
  ApiStream,
  type CalendarFeed,
  type CalendarFeedWithAddress,
  deleteCalendarFeed,
  listCalendarFeeds,
  listProjects,
  type NewCalendarFeed,
} from '@turnout/shared/api-client';
import { map, type Observable } from 'rxjs';

/** A project as people call it. */
export interface NamedProject {
  readonly code: string;
  readonly name: string;
}

/** The server's side of one's own calendar feeds. */
@Injectable({ providedIn: 'root' })
export class FeedsClient {
  private readonly api = inject(ApiStream);

  list(): Observable<readonly CalendarFeed[]> {
    return this.api.list(listCalendarFeeds, {});
  }

  make(feed: NewCalendarFeed): Observable<CalendarFeedWithAddress> {
    return this.api.ask(addCalendarFeed, { body: feed });
  }

  end({ id }: CalendarFeed): Observable<void> {
    return this.api.ask(deleteCalendarFeed, { id });
  }

  /** The projects that a feed can be about. */
  projects(): Observable<readonly NamedProject[]> {
    return this.api
      .list(listProjects, {})
      .pipe(map((projects) => projects.map(({ code, acronym, title }) => ({ code, name: acronym ?? title }))));
  }
}
