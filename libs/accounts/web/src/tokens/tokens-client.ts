import { inject, Injectable } from '@angular/core';
import {
  type AccessToken,
  type AccessTokenWithSecret,
  addAccessToken,
  ApiStream,
  deleteAccessToken,
  listAccessTokens,
  type NewAccessToken,
} from '@turnout/shared/api-client';
import type { Observable } from 'rxjs';

/** The server's side of one's own access tokens. */
@Injectable({ providedIn: 'root' })
export class TokensClient {
  private readonly api = inject(ApiStream);

  list(): Observable<readonly AccessToken[]> {
    return this.api.list(listAccessTokens, {});
  }

  make(token: NewAccessToken): Observable<AccessTokenWithSecret> {
    return this.api.ask(addAccessToken, { body: token });
  }

  end({ id }: AccessToken): Observable<void> {
    return this.api.ask(deleteAccessToken, { id });
  }
}
