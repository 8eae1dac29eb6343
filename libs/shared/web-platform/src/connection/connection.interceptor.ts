import { type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';
import { isUnreachable, toProblem } from '../problem/problem';
import { Connection } from './connection';

/** Tells {@link Connection} what became of each request. */
export const connectionInterceptor: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  return next(request).pipe(
    tap({
      next: (event) => {
        if (event instanceof HttpResponse) connection.reached();
      },
      error: (failure: unknown) => {
        if (isUnreachable(toProblem(failure))) connection.lost();
        else connection.reached();
      },
    }),
  );
};
