import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** Who belongs to a project, mounted at `/p/:project/settings/members`. */
export const MEMBERS_ROUTES: Routes = [
  {
    path: '',
    title: 'accounts.members.title' satisfies MessageKey,
    loadComponent: () => import('./members/members.page').then((file) => file.MembersPage),
  },
];
