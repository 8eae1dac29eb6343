import type { Routes } from '@angular/router';
import { sessionGuard } from '@turnout/accounts/web';
import { isVisibleProject, leaveProject, openProject } from '@turnout/consortium/web';
import type { MessageKey } from '@turnout/shared/i18n';

/** Pages of one project. */
const PROJECT_ROUTES: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'overview' },
  { path: 'overview', loadChildren: () => import('@turnout/impact/web').then((lib) => lib.IMPACT_ROUTES) },
  { path: 'impact', loadChildren: () => import('@turnout/impact/web').then((lib) => lib.KEPT_PROMISES_ROUTES) },
  { path: 'events/:id/brief-report', loadChildren: () => import('@turnout/reports/web').then((lib) => lib.BRIEF_REPORT_ROUTES) },
  { path: 'events', loadChildren: () => import('@turnout/events/web').then((lib) => lib.EVENTS_ROUTES) },
  { path: 'import', loadChildren: () => import('@turnout/events/web').then((lib) => lib.IMPORT_ROUTES) },
  { path: 'reports', loadChildren: () => import('@turnout/reports/web').then((lib) => lib.REPORTS_ROUTES) },
  { path: 'findings', loadChildren: () => import('@turnout/quality/web').then((lib) => lib.QUALITY_ROUTES) },
  { path: 'missing', loadChildren: () => import('@turnout/reminders/web').then((lib) => lib.REMINDERS_ROUTES) },
  { path: 'settings', loadChildren: () => import('./settings/settings.routes').then((file) => file.SETTINGS_ROUTES) },
];

/** Every address of the application. Each capability brings its pages when they are first opened. */
export const ROUTES: Routes = [
  { path: 'sign-in', loadChildren: () => import('@turnout/accounts/web').then((lib) => lib.ACCOUNTS_ROUTES) },
  { path: 'setup', loadChildren: () => import('@turnout/accounts/web').then((lib) => lib.SETUP_ROUTES) },
  { path: 'reset-password', loadChildren: () => import('@turnout/accounts/web').then((lib) => lib.RESET_ROUTES) },
  { path: 'invitation', loadChildren: () => import('@turnout/accounts/web').then((lib) => lib.INVITATION_ROUTES) },
  { path: 'stop-digests', loadChildren: () => import('@turnout/reminders/web').then((lib) => lib.STOP_DIGESTS_ROUTES) },
  { path: 'r', loadChildren: () => import('@turnout/reports/web').then((lib) => lib.SHARED_VERSION_ROUTES) },
  {
    path: '',
    canActivate: [sessionGuard],
    loadComponent: () => import('./shell/shell').then((file) => file.Shell),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'projects' },
      {
        path: 'projects',
        pathMatch: 'full',
        canActivate: [leaveProject],
        loadChildren: () => import('@turnout/impact/web').then((lib) => lib.GLANCE_ROUTES),
      },
      {
        path: 'projects',
        canActivate: [leaveProject],
        loadChildren: () => import('@turnout/consortium/web').then((lib) => lib.CONSORTIUM_ROUTES),
      },
      {
        path: 'account',
        canActivate: [leaveProject],
        loadChildren: () => import('@turnout/accounts/web').then((lib) => lib.OWN_ACCOUNT_ROUTES),
      },
      {
        path: 'accounts',
        canActivate: [leaveProject],
        loadChildren: () => import('@turnout/accounts/web').then((lib) => lib.ACCOUNT_LIST_ROUTES),
      },
      {
        path: 'outbox',
        canActivate: [leaveProject],
        loadChildren: () => import('@turnout/accounts/web').then((lib) => lib.OUTBOX_ROUTES),
      },
      {
        path: 'jobs',
        canActivate: [leaveProject],
        loadChildren: () => import('@turnout/accounts/web').then((lib) => lib.JOBS_ROUTES),
      },
      { path: 'p/:project', canMatch: [isVisibleProject], canActivate: [openProject], children: PROJECT_ROUTES },
      {
        path: 'p/:project',
        canActivate: [leaveProject],
        title: 'shared.unknown-project.title' satisfies MessageKey,
        children: [{ path: '**', loadComponent: () => import('./unknown/unknown-project.page').then((file) => file.UnknownProjectPage) }],
      },
      {
        path: '**',
        title: 'shared.unknown-page.title' satisfies MessageKey,
        loadComponent: () => import('./unknown/unknown.page').then((file) => file.UnknownPage),
      },
    ],
  },
];
