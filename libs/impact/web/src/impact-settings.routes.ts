import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** What a project has promised, to be changed: mounted at `/p/:project/settings/targets`. */
export const TARGETS_ROUTES: Routes = [
  {
    path: '',
    title: 'impact.targets.title' satisfies MessageKey,
    loadComponent: () => import('./targets/targets.page').then((file) => file.TargetsPage),
  },
];
