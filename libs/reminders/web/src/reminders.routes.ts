import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** What is missing in a project, and who is asked for it, mounted at `/p/:project/missing`. */
export const REMINDERS_ROUTES: Routes = [
  {
    path: '',
    title: 'reminders.page.title' satisfies MessageKey,
    loadComponent: () => import('./missing/missing.page').then((file) => file.MissingPage),
  },
];
