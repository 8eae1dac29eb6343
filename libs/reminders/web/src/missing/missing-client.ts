import { inject, Injectable } from '@angular/core';
import { ApiStream, listMissing, type MissingPage } from '@turnout/shared/api-client';
import type { Observable } from 'rxjs';

/** Which part of what is missing is asked for. */
export interface MissingAsked {
  readonly project: string;
  /** Code of a partner, `none` for events that nobody leads. */
  readonly partner?: string;
  readonly kind?: string;
  readonly due?: string;
  readonly cursor?: string;
  readonly limit?: string;
}

/** Asks the server what is missing. */
@Injectable({ providedIn: 'root' })
export class MissingClient {
  private readonly api = inject(ApiStream);

  list(asked: MissingAsked): Observable<MissingPage> {
    return this.api.ask(listMissing, asked);
  }
}
