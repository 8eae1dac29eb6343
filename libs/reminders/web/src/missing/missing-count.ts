import { inject, Injectable } from '@angular/core';
import { SessionStore } from '@turnout/accounts/web';
import { ApiStream, sumMissing } from '@turnout/shared/api-client';
import { StandingCount } from '@turnout/shared/web-platform';
import { map, type Observable, of } from 'rxjs';

/** How much is missing of the reader's own partner, or of everybody where they lead or coordinate. Nobody is counted what they cannot add. */
@Injectable({ providedIn: 'root' })
export class MissingCount extends StandingCount {
  private readonly api = inject(ApiStream);
  private readonly session = inject(SessionStore);

  protected ask(project: string): Observable<number> {
    const reach = this.session.reach('event.record', project);
    if (reach === null) return of(0);
    return this.api.ask(sumMissing, { project }).pipe(map(({ all, own }) => (reach === 'all' ? all.total : (own?.total ?? 0))));
  }
}
