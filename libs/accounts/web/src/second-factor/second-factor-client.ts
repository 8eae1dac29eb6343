import { inject, Injectable } from '@angular/core';
import {
  ApiStream,
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  type FullProof,
  readSecondFactor,
  renewRecoveryCodes,
  type SecondFactorSecret,
  type SecondFactorState,
} from '@turnout/shared/api-client';
import { map, type Observable } from 'rxjs';

/** The server's side of one's own second factor. */
@Injectable({ providedIn: 'root' })
export class SecondFactorClient {
  private readonly api = inject(ApiStream);

  state(): Observable<SecondFactorState> {
    return this.api.ask(readSecondFactor, {});
  }

  begin(password: string): Observable<SecondFactorSecret> {
    return this.api.ask(beginSecondFactor, { body: { password } });
  }

  /** @returns recovery codes, which the server does not tell again */
  confirm(code: string): Observable<readonly string[]> {
    return this.api.ask(confirmSecondFactor, { body: { code } }).pipe(map(({ codes }) => codes));
  }

  /** @returns recovery codes, which the server does not tell again */
  renewCodes(body: FullProof): Observable<readonly string[]> {
    return this.api.ask(renewRecoveryCodes, { body }).pipe(map(({ codes }) => codes));
  }

  end(body: FullProof): Observable<void> {
    return this.api.ask(endSecondFactor, { body });
  }
}
