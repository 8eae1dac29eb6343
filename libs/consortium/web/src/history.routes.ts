import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** The history of a project, mounted at `/p/:project/settings/history`. */
export const HISTORY_ROUTES: Routes = [
  {
    path: '',
    title: 'history.title' satisfies MessageKey,
    loadComponent: () => import('./history/project-history.page').then((file) => file.ProjectHistoryPage),
  },
];
