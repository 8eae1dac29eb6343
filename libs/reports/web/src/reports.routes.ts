import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import type { Routes } from '@angular/router';
import { ProjectSetupStore } from '@turnout/events/web';
import type { MessageKey } from '@turnout/shared/i18n';
import { ReportsStore } from './reports.store';

const page = () => import('./reports.page').then((file) => file.ReportsPage);

/** Pages about a project's reports, mounted at `/p/:project/reports`. */
export const REPORTS_ROUTES: Routes = [
  {
    path: '',
    providers: [ReportsStore, ProjectSetupStore],
    children: [
      { path: '', title: 'reports.page.title' satisfies MessageKey, loadComponent: page },
      {
        path: 'compositions/:id',
        title: 'reports.composer.page' satisfies MessageKey,
        providers: [{ provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: { appearance: 'outline' } }],
        loadComponent: () => import('./composer/composer.page').then((file) => file.ComposerPage),
      },
      {
        path: 'versions',
        title: 'reports.versions.title' satisfies MessageKey,
        loadComponent: () => import('./versions/list/versions.page').then((file) => file.VersionsPage),
      },
      {
        path: 'versions/:id',
        title: 'reports.versions.title' satisfies MessageKey,
        loadComponent: () => import('./versions/page/version.page').then((file) => file.VersionPage),
      },
      {
        path: 'versions/:id/compare',
        title: 'reports.versions.compare.title' satisfies MessageKey,
        loadComponent: () => import('./versions/compare/compare.page').then((file) => file.ComparePage),
      },
      { path: ':definition', title: 'reports.page.title' satisfies MessageKey, loadComponent: page },
    ],
  },
];
