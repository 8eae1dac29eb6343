import { inject } from '@angular/core';
import { type CanActivateFn, Router, type UrlTree } from '@angular/router';
import { SessionStore } from './session-store';

/** Where to sign in, with the address to come back to. */
export function signInAddress(router: Router, to: string): UrlTree {
  return router.createUrlTree(['/sign-in'], ['/', '/projects'].includes(to) ? {} : { queryParams: { to } });
}

/** Lets only somebody who is signed in pass; others sign in first and then come back to where they wanted to go. */
export const sessionGuard: CanActivateFn = async (_route, { url }) => {
  const [store, router] = [inject(SessionStore), inject(Router)];
  return (await store.ensure()) || signInAddress(router, url);
};
