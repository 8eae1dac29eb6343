import { HttpErrorResponse, type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, of, tap, throwError, timeout } from 'rxjs';
import { Connection } from '../connection/connection';
import { isUnreachable, toProblem } from '../problem/problem';
import { KeptAnswers } from './kept-answers';

const PROJECT = '/api/v1/projects/[^/?]+';

/** All that is kept of the server's answers, but for who is signed in: what the form for events is filled in with. No event is among it. */
const KEPT = new RegExp(`^(?:/api/v1/projects|${PROJECT}(?:/(?:partners|event-types|work-packages|reporting-periods))?)$`, 'u');

/** How long an answer is waited for where one is kept, in milliseconds: a weak network is often worse than none. */
const PATIENCE_MS = 8_000;

/** Keeps some answers, and gives them again while the server cannot be reached. */
export const keptAnswersInterceptor: HttpInterceptorFn = (request, next) => {
  const [kept, connection] = [inject(KeptAnswers), inject(Connection)];
  if (request.method !== 'GET' || !KEPT.test(request.url)) return next(request);
  const before = kept.find(request.urlWithParams);
  const answer = next(request).pipe(
    tap((event) => {
      if (event instanceof HttpResponse) kept.keep(request.urlWithParams, event.body);
    }),
  );
  if (before === null) return answer;
  return answer.pipe(
    timeout({
      each: PATIENCE_MS,
      with: () => {
        connection.lost();
        return throwError(() => new HttpErrorResponse({ status: 0, url: request.url }));
      },
    }),
    catchError((failure: unknown) =>
      isUnreachable(toProblem(failure)) ? of(new HttpResponse({ body: before, status: 200, url: request.url })) : throwError(() => failure),
    ),
  );
};
