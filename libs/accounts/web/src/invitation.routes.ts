import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** Where the link of an invitation leads, mounted at `/invitation`. */
export const INVITATION_ROUTES: Routes = [
  {
    path: '',
    title: 'accounts.invitation.title' satisfies MessageKey,
    loadComponent: () => import('./invitation/invitation.page').then((file) => file.InvitationPage),
  },
];
