import { inject, Injectable } from '@angular/core';
import { SessionStore } from '@turnout/accounts/web';
import { load } from '@turnout/shared/web-platform';
import { ConsortiumClient } from './client/consortium-client';

/** The projects of whoever is signed in. */
@Injectable({ providedIn: 'root' })
export class ProjectsStore {
  private readonly client = inject(ConsortiumClient);
  private readonly session = inject(SessionStore);

  /** Asked anew for every account, so that nothing of one person's projects is shown to the next. */
  readonly projects = load(
    () => this.session.account()?.id,
    () => this.client.projects(),
  );
}
