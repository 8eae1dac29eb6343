import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { tap } from 'rxjs';
import { SessionStore } from './session-store';
import { signInAddress } from './session.guard';

/** When a session has ended meanwhile, leads to signing in and from there back; forms keep what was typed as drafts. */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  const [store, router] = [inject(SessionStore), inject(Router)];
  return next(request).pipe(
    tap({
      error: (failure: unknown) => {
        if (!(failure instanceof HttpErrorResponse) || failure.status !== 401 || store.session() === null) return;
        store.forget();
        void router.navigateByUrl(signInAddress(router, router.url));
      },
    }),
  );
};
