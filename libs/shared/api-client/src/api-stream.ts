import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type { ApiFnRequired } from './generated/api';
import { ApiConfiguration } from './generated/api-configuration';

/** Asks the server through the functions of the contract. Like `Api`, for whoever wants a request to end when nobody waits for it any more. */
@Injectable({ providedIn: 'root' })
export class ApiStream {
  private readonly http = inject(HttpClient);
  private readonly configuration = inject(ApiConfiguration);

  /** The body of the answer. Fails with Angular's `HttpErrorResponse`. */
  ask<P, R>(call: ApiFnRequired<P, R>, params: P): Observable<R> {
    return call(this.http, this.configuration.rootUrl, params).pipe(map(({ body }) => body));
  }

  /** The entries of an answer that is a list. */
  list<P, T>(call: ApiFnRequired<P, { readonly items: T[] }>, params: P): Observable<readonly T[]> {
    return this.ask(call, params).pipe(map(({ items }) => items));
  }
}
