import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import type { Routes } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';

/** Where the brief report of an event is written, mounted at `/p/:project/events/:id/brief-report`. */
export const BRIEF_REPORT_ROUTES: Routes = [
  {
    path: '',
    title: 'events.report.title' satisfies MessageKey,
    providers: [{ provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: { appearance: 'outline' } }],
    loadComponent: () => import('./brief-report.page').then((file) => file.BriefReportPage),
  },
];
