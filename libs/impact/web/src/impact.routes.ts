import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** The person's projects at a glance, mounted at `/projects`. */
export const GLANCE_ROUTES: Routes = [
  {
    path: '',
    title: 'consortium.projects.title' satisfies MessageKey,
    loadComponent: () => import('./glance/glance.page').then((file) => file.GlancePage),
  },
];

/** The overview, mounted at `/p/:project/overview`. */
export const IMPACT_ROUTES: Routes = [
  {
    path: '',
    title: 'shared.nav.overview' satisfies MessageKey,
    loadComponent: () => import('./overview/overview.page').then((file) => file.OverviewPage),
  },
];

/** How far each promise is kept, mounted at `/p/:project/impact`. */
export const KEPT_PROMISES_ROUTES: Routes = [
  {
    path: '',
    title: 'impact.page.title' satisfies MessageKey,
    loadComponent: () => import('./impact/impact.page').then((file) => file.ImpactPage),
  },
];
