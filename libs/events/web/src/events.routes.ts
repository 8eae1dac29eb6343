import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';
import { EventStore } from './event/event.store';
import { EventsListStore } from './list/events-list.store';
import { ViewsStore } from './view/views.store';
import { LineHeights } from './list/line-heights';
import { ProjectSetupStore } from './setup/project-setup.store';

const form = () => import('./log/log-event.page').then((file) => file.LogEventPage);

/** Pages about a project's events, mounted at `/p/:project/events`. */
export const EVENTS_ROUTES: Routes = [
  {
    path: '',
    providers: [
      ProjectSetupStore,
      EventsListStore,
      EventStore,
      ViewsStore,
      LineHeights,
      { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: { appearance: 'outline' } },
    ],
    children: [
      {
        path: '',
        title: 'events.list.title' satisfies MessageKey,
        loadComponent: () => import('./list/events-list.page').then((file) => file.EventsListPage),
      },
      {
        path: 'calendar',
        title: 'events.calendar.title' satisfies MessageKey,
        loadComponent: () => import('./calendar/calendar.page').then((file) => file.CalendarPage),
      },
      {
        path: 'map',
        title: 'events.map.title' satisfies MessageKey,
        loadComponent: () => import('./map/map.page').then((file) => file.MapPage),
      },
      {
        path: 'pivot',
        title: 'events.pivot.title' satisfies MessageKey,
        loadComponent: () => import('./pivot/pivot.page').then((file) => file.PivotPage),
      },
      {
        path: 'participants',
        title: 'events.split.page-title' satisfies MessageKey,
        loadComponent: () => import('./breakdowns/breakdowns.page').then((file) => file.BreakdownsPage),
      },
      { path: 'new', title: 'events.log.title' satisfies MessageKey, loadComponent: form },
      {
        path: ':id',
        title: 'events.list.column.event' satisfies MessageKey,
        loadComponent: () => import('./event/event.page').then((file) => file.EventPage),
      },
      { path: ':id/edit', title: 'events.log.edit-title' satisfies MessageKey, loadComponent: form },
    ],
  },
];
