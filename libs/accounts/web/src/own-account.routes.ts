import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** One's own account, mounted at `/account`. */
export const OWN_ACCOUNT_ROUTES: Routes = [
  {
    path: '',
    title: 'accounts.account.title' satisfies MessageKey,
    loadComponent: () => import('./own-account/account.page').then((file) => file.AccountPage),
  },
];

/** New passwords for those who have forgotten theirs, mounted at `/reset-password`. */
export const RESET_ROUTES: Routes = [
  {
    path: '',
    title: 'accounts.reset.title' satisfies MessageKey,
    loadComponent: () => import('./reset/reset.page').then((file) => file.ResetPage),
  },
];
