import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** The accounts of the installation, mounted at `/accounts`. */
export const ACCOUNT_LIST_ROUTES: Routes = [
  {
    path: '',
    title: 'accounts.list.title' satisfies MessageKey,
    loadComponent: () => import('./accounts/accounts.page').then((file) => file.AccountsPage),
  },
];
