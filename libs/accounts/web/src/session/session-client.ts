import { inject, Injectable } from '@angular/core';
import {
  ApiStream,
  closeSession,
  openSession,
  passSecondStep,
  readSession,
  readSignInOptions,
  type Session,
  type SignInOptions,
} from '@turnout/shared/api-client';
import type { Observable } from 'rxjs';

/** The server's side of signing in and out. */
@Injectable({ providedIn: 'root' })
export class SessionClient {
  private readonly api = inject(ApiStream);

  read(): Observable<Session> {
    return this.api.ask(readSession, {});
  }

  open(email: string, password: string): Observable<Session> {
    return this.api.ask(openSession, { body: { email, password } });
  }

  passSecondStep(challenge: string, code: string): Observable<Session> {
    return this.api.ask(passSecondStep, { body: { challenge, code } });
  }

  options(): Observable<SignInOptions> {
    return this.api.ask(readSignInOptions, {});
  }

  close(): Observable<void> {
    return this.api.ask(closeSession, {});
  }
}
