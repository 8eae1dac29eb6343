import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** What is missing in a project, and who is asked for it, mounted at `/p/:project/missing`. */
export const REMINDERS_ROUTES: Routes = [
  {
    path: '',
    title: 'reminders.page.title' satisfies MessageKey,
    loadComponent: () => import('./missing/missing.page').then((file) => file.MissingPage),
  },
];

/** What a project asks its partners for, mounted at `/p/:project/settings/reminders`. */
export const REMINDER_RULES_ROUTES: Routes = [
  {
    path: '',
    title: 'reminders.rules.title' satisfies MessageKey,
    loadComponent: () => import('./rules/reminder-rules.page').then((file) => file.ReminderRulesPage),
  },
];

/** Where the link of a digest leads, mounted at `/stop-digests`. */
export const STOP_DIGESTS_ROUTES: Routes = [
  {
    path: '',
    title: 'reminders.stop.title' satisfies MessageKey,
    loadComponent: () => import('./stop/stop-digests.page').then((file) => file.StopDigestsPage),
  },
];
