import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Session } from '@turnout/shared/api-client';
import type { Observable } from 'rxjs';

const ADDRESS = '/api/v1/session';

/** The server's side of signing in and out. */
@Injectable({ providedIn: 'root' })
export class SessionClient {
  private readonly http = inject(HttpClient);

  read(): Observable<Session> {
    return this.http.get<Session>(ADDRESS);
  }

  open(email: string, password: string): Observable<Session> {
    return this.http.post<Session>(ADDRESS, { email, password });
  }

  close(): Observable<void> {
    return this.http.delete<undefined>(ADDRESS);
  }
}
