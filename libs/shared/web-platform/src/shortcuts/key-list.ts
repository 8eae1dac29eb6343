import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { TextPipe } from '../language/text.pipe';
import { KeyCaps } from './key-caps';
import type { Shortcut } from './shortcut';
import { Shortcuts } from './shortcuts';

/** The dialog behind `?`: every key that works here and what it does, those of the page that is open first. */
@Component({
  selector: 'tn-key-list',
  imports: [KeyCaps, MatButton, MatDialogModule, TextPipe],
  template: `
    <h2 mat-dialog-title>{{ 'shared.keys.title' | tnText }}</h2>
    <!-- Nothing in it takes the focus, so that it takes it itself to be scrolled by keys. -->
    <mat-dialog-content tabindex="0" role="region" [attr.aria-label]="'shared.keys.title' | tnText">
      @for (part of parts(); track part.words) {
        <h3>{{ part.words | tnText }}</h3>
        <dl>
          @for (shortcut of part.shortcuts; track $index) {
            <dt><tn-key-caps [keys]="shortcut.keys" /></dt>
            <dd>{{ shortcut.words | tnText }}</dd>
          }
        </dl>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton mat-dialog-close type="button">{{ 'shared.close' | tnText }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    h3 {
      margin-block: var(--tn-space-4) var(--tn-space-2);
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
    h3:first-child {
      margin-block-start: 0;
    }
    dl {
      display: grid;
      grid-template-columns: minmax(6rem, max-content) 1fr;
      gap: var(--tn-space-2) var(--tn-space-5);
      align-items: baseline;
    }
  `,
})
export class KeyList {
  private readonly shortcuts = inject(Shortcuts);
  protected readonly parts = computed(() => {
    const all = distinct(this.shortcuts.list());
    return [
      { words: 'shared.keys.here' as const, shortcuts: all.filter(({ isOfPage }) => isOfPage) },
      { words: 'shared.keys.everywhere' as const, shortcuts: all.filter(({ isOfPage }) => !isOfPage) },
    ].filter((part) => part.shortcuts.length > 0);
  });
}

/** Several parts of a page may tell of the same keys. */
function distinct(shortcuts: readonly Shortcut[]): readonly Shortcut[] {
  return [...new Map(shortcuts.map((shortcut) => [`${shortcut.keys.join()} ${shortcut.words}`, shortcut])).values()];
}
