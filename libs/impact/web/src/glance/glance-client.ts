import { inject, Injectable } from '@angular/core';
import { ApiStream, type ProjectGlance, readOverview } from '@turnout/shared/api-client';
import { map, type Observable } from 'rxjs';

/** Asks for all projects at a glance. */
@Injectable({ providedIn: 'root' })
export class GlanceClient {
  private readonly api = inject(ApiStream);

  projects(): Observable<readonly ProjectGlance[]> {
    return this.api.ask(readOverview, {}).pipe(map(({ items }) => items));
  }
}
