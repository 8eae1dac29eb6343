import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** Where the link of the first start leads, mounted at `/setup`. */
export const SETUP_ROUTES: Routes = [
  {
    path: '',
    title: 'accounts.setup.title' satisfies MessageKey,
    loadComponent: () => import('./setup/setup.page').then((file) => file.SetupPage),
  },
];
