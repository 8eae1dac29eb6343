import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { OwnSession, OwnSessionPage, PasswordChange, PasswordResetRedemption, Session } from '@turnout/shared/api-client';
import { map, type Observable } from 'rxjs';

const ACCOUNT = '/api/v1/account';
const RESETS = '/api/v1/password-resets';

/** The server's side of one's own account. */
@Injectable({ providedIn: 'root' })
export class AccountClient {
  private readonly http = inject(HttpClient);

  changePassword(change: PasswordChange): Observable<Session> {
    return this.http.post<Session>(`${ACCOUNT}/password`, change);
  }

  sessions(): Observable<readonly OwnSession[]> {
    return this.http.get<OwnSessionPage>(`${ACCOUNT}/sessions`).pipe(map(({ items }) => items));
  }

  endSession(id: string): Observable<void> {
    return this.http.delete<undefined>(`${ACCOUNT}/sessions/${encodeURIComponent(id)}`);
  }

  endOtherSessions(): Observable<void> {
    return this.http.delete<undefined>(`${ACCOUNT}/sessions/others`);
  }

  askForReset(email: string): Observable<void> {
    return this.http.post<undefined>(RESETS, { email });
  }

  redeemReset(redemption: PasswordResetRedemption): Observable<void> {
    return this.http.post<undefined>(`${RESETS}/redeem`, redemption);
  }
}
