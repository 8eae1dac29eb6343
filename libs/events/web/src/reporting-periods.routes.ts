import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** The periods that a project reports about, mounted at `/p/:project/settings/reporting-periods`. */
export const REPORTING_PERIODS_ROUTES: Routes = [
  {
    path: '',
    title: 'events.periods.title' satisfies MessageKey,
    loadComponent: () => import('./reporting-periods/reporting-periods.page').then((file) => file.ReportingPeriodsPage),
  },
];
