import type { Navigation, Router } from '@angular/router';

/** The navigation that brought somebody to where they are. */
export function arrivalOf(router: Router): Navigation | null {
  return router.currentNavigation() ?? router.lastSuccessfulNavigation();
}

/** Tells whether somebody came to the events of a project from elsewhere, rather than from one of its events or back to where they were. */
export function isFreshVisit(arrival: Navigation | null, project: string): boolean {
  if (!arrival || arrival.trigger === 'popstate') return false;
  const before = arrival.previousNavigation?.finalUrl?.toString() ?? '';
  return !before.startsWith(`/p/${encodeURIComponent(project)}/events`);
}
