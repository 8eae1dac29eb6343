import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { TextPipe } from '@turnout/shared/web-platform';
import { CalendarFeeds } from './calendar-feeds';

/** What the dialog is opened for. */
export interface Subscribing {
  /** Code of the project. */
  readonly project: string;
}

/** One's calendar feeds where a calendar is looked at; a new one is about its project. */
@Component({
  selector: 'tn-subscribe-dialog',
  imports: [CalendarFeeds, MatButton, MatDialogModule, TextPipe],
  template: `
    <h2 mat-dialog-title>{{ 'accounts.feeds.subscribe-title' | tnText }}</h2>
    <mat-dialog-content>
      <p>{{ 'accounts.feeds.lead' | tnText }}</p>
      <tn-calendar-feeds isFormFirst [project]="about.project" />
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton mat-dialog-close type="button">{{ 'shared.close' | tnText }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    p {
      margin-block-end: var(--tn-space-4);
    }
  `,
})
export class SubscribeDialog {
  protected readonly about = inject<Subscribing>(MAT_DIALOG_DATA);
}
