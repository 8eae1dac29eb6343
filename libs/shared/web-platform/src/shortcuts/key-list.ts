import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { TextPipe } from '../language/text.pipe';
import { Shortcuts } from './shortcuts';

/** The dialog behind `?`: every key that works here, and what it does. */
@Component({
  selector: 'tn-key-list',
  imports: [MatButton, MatDialogModule, TextPipe],
  template: `
    <h2 mat-dialog-title>{{ 'shared.keys.title' | tnText }}</h2>
    <mat-dialog-content>
      <dl>
        @for (shortcut of shortcuts.list(); track shortcut.keys.join()) {
          <dt>
            @for (key of shortcut.keys; track $index) {
              <kbd>{{ key }}</kbd>
            }
          </dt>
          <dd>{{ shortcut.words | tnText }}</dd>
        }
      </dl>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton mat-dialog-close type="button">{{ 'shared.close' | tnText }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: var(--tn-space-2) var(--tn-space-5);
      align-items: baseline;
    }
    dt {
      display: flex;
      gap: 0.25rem;
    }
    kbd {
      min-inline-size: 1.75rem;
      padding: 0.1rem 0.4rem;
      border: 1px solid var(--tn-line);
      border-block-end-width: 2px;
      border-radius: var(--tn-radius-sm);
      background: var(--tn-sunken);
      font: 500 var(--tn-text-sm) / 1.5 var(--tn-font);
      text-align: center;
    }
  `,
})
export class KeyList {
  protected readonly shortcuts = inject(Shortcuts);
}
