import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';
import { EventsListStore } from './list/events-list.store';
import { ProjectSetupStore } from './setup/project-setup.store';

/** Pages about a project's events, mounted at `/p/:project/events`. */
export const EVENTS_ROUTES: Routes = [
  {
    path: '',
    providers: [ProjectSetupStore, EventsListStore],
    children: [
      {
        path: '',
        title: 'events.list.title' satisfies MessageKey,
        loadComponent: () => import('./list/events-list.page').then((file) => file.EventsListPage),
      },
    ],
  },
];
