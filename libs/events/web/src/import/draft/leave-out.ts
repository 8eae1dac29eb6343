import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TextPipe } from '@turnout/shared/web-platform';

/** Longest reason, in characters. */
const LONGEST = 200;

/** Asks why rows are left out. Closes with the reason, with nothing where they stay. */
@Component({
  selector: 'tn-leave-out',
  imports: [MatButton, MatDialogModule, MatFormFieldModule, MatInput, TextPipe],
  template: `
    <form (submit)="$event.preventDefault(); dialog.close(reason())">
      <h2 matDialogTitle>{{ 'events.import.leave.title' | tnText: { rows: rows.length } }}</h2>
      <mat-dialog-content>
        <p>{{ 'events.import.leave.text' | tnText }}</p>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ 'events.import.leave.reason' | tnText }}</mat-label>
          <input
            #field
            matInput
            cdkFocusInitial
            autocomplete="off"
            required
            [maxLength]="longest"
            [value]="reason()"
            (input)="reason.set(field.value)"
          />
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions>
        <button matButton type="button" matDialogClose>{{ 'events.import.leave.cancel' | tnText }}</button>
        <button matButton="filled" type="submit" [disabled]="reason().trim() === ''">{{
          'events.import.leave.action' | tnText: { rows: rows.length }
        }}</button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    mat-form-field {
      inline-size: 100%;
      margin-block-start: var(--tn-space-3);
    }
  `,
})
export class LeaveOut {
  protected readonly rows = inject<readonly number[]>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<LeaveOut, string>>(MatDialogRef);
  protected readonly longest = LONGEST;
  protected readonly reason = signal('');
}
