import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** Pages about projects as such, mounted at `/projects` beside the list of them. */
export const CONSORTIUM_ROUTES: Routes = [
  {
    path: 'new',
    title: 'consortium.new.title' satisfies MessageKey,
    loadComponent: () => import('./new-project/new-project.page').then((file) => file.NewProjectPage),
  },
];
