import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { TRANSLATOR } from '@turnout/shared/ui';
import { Notifications, problemWords } from '@turnout/shared/web-platform';
import { SessionStore } from './session-store';

/** Signs out and leads to the door; where the server could not be told, says so and stays. */
@Injectable({ providedIn: 'root' })
export class SignOut {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  async run(): Promise<void> {
    const problem = await this.session.signOut();
    if (problem) this.notifications.say(problemWords(problem, this.translator()).heading);
    else await this.router.navigateByUrl('/sign-in');
  }
}
