import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { SETTINGS_PAGES } from './settings-pages';

/** Leads to the first page that the person may see. */
const firstPage: CanActivateFn = (route) => {
  const [session, project] = [inject(SessionStore), route.paramMap.get('project') ?? ''];
  const first = SETTINGS_PAGES.find(({ operation }) => session.reach(operation, project) !== null);
  return inject(Router).createUrlTree(['/p', project, ...(first ? ['settings', first.path] : ['overview'])]);
};

/** Pages about how a project is set up, mounted at `/p/:project/settings`. */
export const SETTINGS_ROUTES: Routes = [
  { path: '', pathMatch: 'full', canActivate: [firstPage], children: [] },
  {
    path: '',
    loadComponent: () => import('./settings-frame').then((file) => file.SettingsFrame),
    children: [
      { path: 'members', loadChildren: () => import('@turnout/accounts/web').then((lib) => lib.MEMBERS_ROUTES) },
      { path: 'history', loadChildren: () => import('@turnout/consortium/web').then((lib) => lib.HISTORY_ROUTES) },
      { path: 'targets', loadChildren: () => import('@turnout/impact/web').then((lib) => lib.TARGETS_ROUTES) },
      {
        path: 'reporting-periods',
        loadChildren: () => import('@turnout/events/web').then((lib) => lib.REPORTING_PERIODS_ROUTES),
      },
      { path: 'reminders', loadChildren: () => import('@turnout/reminders/web').then((lib) => lib.REMINDER_RULES_ROUTES) },
      { path: '', loadChildren: () => import('@turnout/consortium/web').then((lib) => lib.SETTING_ROUTES) },
    ],
  },
];
