import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** Pages of the accounts, mounted at `/sign-in`. */
export const ACCOUNTS_ROUTES: Routes = [
  {
    path: '',
    title: 'accounts.sign-in.title' satisfies MessageKey,
    loadComponent: () => import('./sign-in/sign-in.page').then((file) => file.SignInPage),
  },
];
