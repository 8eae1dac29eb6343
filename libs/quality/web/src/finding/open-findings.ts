import { inject, Injectable } from '@angular/core';
import { ApiStream, listFindings } from '@turnout/shared/api-client';
import { StandingCount } from '@turnout/shared/web-platform';
import { map, type Observable } from 'rxjs';

/** How many findings of the project that is open nobody has settled yet: what is said beside the way to them. */
@Injectable({ providedIn: 'root' })
export class OpenFindings extends StandingCount {
  private readonly api = inject(ApiStream);

  protected ask(project: string): Observable<number> {
    return this.api.ask(listFindings, { project, state: 'open', limit: '1' }).pipe(map(({ total }) => total));
  }
}
