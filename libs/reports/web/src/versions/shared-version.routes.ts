import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** The page that a link for reviewers leads to, mounted at `/r`, outside of everything that needs a session. */
export const SHARED_VERSION_ROUTES: Routes = [
  {
    path: ':token',
    title: 'reports.versions.shared.title' satisfies MessageKey,
    loadComponent: () => import('./shared/shared-version.page').then((file) => file.SharedVersionPage),
  },
];
