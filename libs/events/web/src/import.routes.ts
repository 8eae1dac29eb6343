import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';
import { ProjectSetupStore } from './setup/project-setup.store';

/** Where tables become events, mounted at `/p/:project/import`: what was begun has an address of its own. */
export const IMPORT_ROUTES: Routes = [
  {
    path: '',
    title: 'events.import.title' satisfies MessageKey,
    providers: [ProjectSetupStore, { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: { appearance: 'outline' } }],
    children: [
      { path: '', loadComponent: () => import('./import/import.page').then((file) => file.ImportPage) },
      { path: ':id', loadComponent: () => import('./import/draft/import-draft.page').then((file) => file.ImportDraftPage) },
    ],
  },
];
