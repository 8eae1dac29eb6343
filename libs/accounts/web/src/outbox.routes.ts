import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** The mails of the installation, mounted at `/outbox`. */
export const OUTBOX_ROUTES: Routes = [
  {
    path: '',
    title: 'accounts.outbox.title' satisfies MessageKey,
    loadComponent: () => import('./outbox/outbox.page').then((file) => file.OutboxPage),
  },
];
