import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { toProblem } from '@turnout/shared/web-platform';
import { tap } from 'rxjs';
import { SessionStore } from './session-store';
import { signInAddress } from './session.guard';

/** When a session has ended meanwhile, leads to signing in and from there back; forms keep what was typed as drafts. */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  const [store, router] = [inject(SessionStore), inject(Router)];
  return next(request).pipe(
    tap({
      error: (failure: unknown) => {
        // A wrong password is refused with 401 as well, and says nothing about the session.
        if (toProblem(failure).code !== 'session.required' || store.session() === null) return;
        store.forget();
        void router.navigateByUrl(signInAddress(router, router.url));
      },
    }),
  );
};
