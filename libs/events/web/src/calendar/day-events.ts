import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TextPipe } from '@turnout/shared/web-platform';
import { CalendarList } from './calendar-list';
import type { CalendarDeadline } from './calendar-deadline';
import type { CalendarItem } from './calendar-item';
import { DeadlineList } from './deadline-list';

/** What the dialog about a day shows. */
export interface DayShown {
  readonly words: string;
  readonly items: readonly CalendarItem[];
  readonly deadlines: readonly CalendarDeadline[];
  /** Code of the project. */
  readonly project: string;
  readonly base: readonly string[];
}

/** Everything that is due and takes place on one day. */
@Component({
  selector: 'tn-day-events',
  imports: [CalendarList, DeadlineList, MatButton, MatDialogModule, TextPipe],
  host: { '(click)': 'follow($event)' },
  template: `
    <h2 mat-dialog-title>{{ shown.words }}</h2>
    <mat-dialog-content>
      @if (shown.deadlines.length > 0) {
        <tn-deadline-list [items]="shown.deadlines" [project]="shown.project" />
      }
      @if (shown.items.length > 0) {
        <tn-calendar-list [items]="shown.items" [base]="shown.base" />
      } @else if (shown.deadlines.length === 0) {
        <p>{{ 'events.calendar.nothing-on-day' | tnText }}</p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton mat-dialog-close type="button">{{ 'shared.close' | tnText }}</button>
    </mat-dialog-actions>
  `,
})
export class DayEvents {
  protected readonly shown = inject<DayShown>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<DayEvents>>(MatDialogRef);

  protected follow({ target }: Event): void {
    if (target instanceof Element && target.closest('a') !== null) this.dialog.close();
  }
}
