import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { TextPipe } from '@turnout/shared/web-platform';
import type { Contradiction } from '../compositions-client';

/** Says before a report is frozen what in it contradicts the records. Closes with whether to go on all the same. */
@Component({
  selector: 'tn-before-freezing',
  imports: [MatButton, MatDialogModule, TextPipe],
  template: `
    <h2 mat-dialog-title>{{ 'reports.composer.before-freezing' | tnText: { count: wrong.length } }}</h2>
    <mat-dialog-content tabindex="0" role="region" [attr.aria-label]="'reports.composer.contradictions' | tnText">
      <ul>
        @for (each of wrong; track $index) {
          <li>
            <q lang="">{{ each.quote }}</q>: {{ each.words }}
          </li>
        }
      </ul>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" [mat-dialog-close]="true">{{ 'reports.composer.freeze-anyway' | tnText }}</button>
      <button matButton="filled" type="button" cdkFocusInitial [mat-dialog-close]="false">{{
        'reports.composer.mend-first' | tnText
      }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--tn-space-2);
      padding-inline-start: var(--tn-space-4);
    }
  `,
})
export class BeforeFreezing {
  protected readonly wrong = inject<readonly Contradiction[]>(MAT_DIALOG_DATA);
}
