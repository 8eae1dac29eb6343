import { inject, Injectable } from '@angular/core';
import { SessionStore } from '@turnout/accounts/web';
import { ApiStream, sumMissing } from '@turnout/shared/api-client';
import type { Need, NeedSource } from '@turnout/shared/web-platform';
import { map, type Observable, of } from 'rxjs';

/** What is missing of the reader's own partner; of everybody, where they lead or coordinate. What was returned is among their events already. */
@Injectable({ providedIn: 'root' })
export class MissingNeed implements NeedSource {
  private readonly api = inject(ApiStream);
  private readonly session = inject(SessionStore);

  needs(project: string): Observable<readonly Need[]> {
    const reach = this.session.reach('event.record', project);
    if (reach === null) return of([]);
    return this.api.ask(sumMissing, { project }).pipe(
      map(({ all, own }) => {
        const { total, overdue } = reach === 'all' ? all : (own ?? { total: 0, overdue: 0 });
        return [
          {
            ...{ count: total, label: 'reminders.need.label', words: 'reminders.need.words', rank: 10 },
            ...{ params: { overdue }, link: ['/p', project, 'missing'], presses: overdue > 0 },
            ...(reach === 'all' || !own ? {} : { query: { partner: own.partner } }),
          },
        ];
      }),
    );
  }
}
