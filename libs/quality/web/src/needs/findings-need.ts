import { inject, Injectable } from '@angular/core';
import { SessionStore } from '@turnout/accounts/web';
import { ApiStream, listFindings } from '@turnout/shared/api-client';
import type { Need, NeedSource } from '@turnout/shared/web-platform';
import { map, type Observable, of } from 'rxjs';

/** Findings that nobody has settled yet, for those who settle them in all of a project. */
@Injectable({ providedIn: 'root' })
export class FindingsNeed implements NeedSource {
  private readonly api = inject(ApiStream);
  private readonly session = inject(SessionStore);

  needs(project: string): Observable<readonly Need[]> {
    if (this.session.reach('finding.settle', project) !== 'all') return of([]);
    return this.api.ask(listFindings, { project, state: 'open', limit: '1' }).pipe(
      map(({ total }) => [
        {
          count: total,
          label: 'quality.need.label',
          words: 'quality.need.words',
          link: ['/p', project, 'findings'],
          rank: 20,
        },
      ]),
    );
  }
}
