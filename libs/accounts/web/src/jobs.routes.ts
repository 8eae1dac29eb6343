import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** What the installation does by itself, mounted at `/jobs`. */
export const JOBS_ROUTES: Routes = [
  {
    path: '',
    title: 'accounts.jobs.title' satisfies MessageKey,
    loadComponent: () => import('./jobs/jobs.page').then((file) => file.JobsPage),
  },
];
