import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** How a project is set up, mounted at `/p/:project/settings`. */
export const SETTING_ROUTES: Routes = [
  {
    path: 'card',
    title: 'consortium.card.title' satisfies MessageKey,
    loadComponent: () => import('./project-card/project-card.page').then((file) => file.ProjectCardPage),
  },
  {
    path: 'partners',
    title: 'consortium.partners.title' satisfies MessageKey,
    loadComponent: () => import('./partners/partners.page').then((file) => file.PartnersPage),
  },
  {
    path: 'event-types',
    title: 'consortium.event-types.title' satisfies MessageKey,
    loadComponent: () => import('./event-types/event-types.page').then((file) => file.EventTypesPage),
  },
  {
    path: 'deliverables',
    title: 'consortium.due.title' satisfies MessageKey,
    loadComponent: () => import('./due/due.page').then((file) => file.DuePage),
  },
  {
    path: 'work-packages',
    title: 'consortium.work-packages.title' satisfies MessageKey,
    loadComponent: () => import('./work-packages/work-packages.page').then((file) => file.WorkPackagesPage),
  },
];
