import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** What quality rules noticed, mounted at `/p/:project/findings`. */
export const QUALITY_ROUTES: Routes = [
  {
    path: '',
    title: 'quality.page.title' satisfies MessageKey,
    providers: [{ provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: { appearance: 'outline' } }],
    loadComponent: () => import('./findings/findings.page').then((file) => file.FindingsPage),
  },
];
