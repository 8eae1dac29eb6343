import { Component, computed, inject, input } from '@angular/core';
import { keyCaps } from './key-words';
import { Shortcuts } from './shortcuts';

/** Keys as they look on a keyboard; those that are held together stand close. */
@Component({
  selector: 'tn-key-caps',
  template: `
    @for (held of caps(); track $index) {
      <span>
        @for (cap of held; track $index) {
          <kbd>{{ cap }}</kbd>
        }
      </span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0.4rem;
    }
    span {
      display: inline-flex;
      gap: 0.125rem;
    }
    kbd {
      min-inline-size: 1.5rem;
      padding: 0.05rem 0.35rem;
      border: 1px solid var(--tn-line);
      border-block-end-width: 2px;
      border-radius: var(--tn-radius-sm);
      background: var(--tn-sunken);
      font: 500 var(--tn-text-xs) / 1.5 var(--tn-font);
      text-align: center;
      white-space: nowrap;
    }
  `,
})
export class KeyCaps {
  /** As a shortcut names them. */
  readonly keys = input.required<readonly string[]>();

  private readonly shortcuts = inject(Shortcuts);
  protected readonly caps = computed(() => this.keys().map((key) => keyCaps(key, this.shortcuts.isApple)));
}
