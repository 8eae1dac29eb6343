import { Component, input } from '@angular/core';
import { Icon } from './icon';

/** Says what will be here, and holds the one action that fills it as content. */
@Component({
  selector: 'tn-empty-state',
  imports: [Icon],
  template: `
    @if (icon(); as path) {
      <tn-icon class="mark" [path]="path" />
    }
    <h2>{{ heading() }}</h2>
    <p>{{ text() }}</p>
    <div class="action"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: var(--tn-space-2);
      max-inline-size: 34rem;
      padding-block: var(--tn-space-6);
    }
    .mark {
      inline-size: 2rem;
      block-size: 2rem;
      color: var(--tn-blue);
    }
    h2 {
      font-size: var(--tn-text-lg);
    }
    p {
      color: var(--tn-ink-muted);
    }
    .action {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2);
      margin-block-start: var(--tn-space-3);
    }
    .action:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly text = input.required<string>();
  /** Path data of an icon. */
  readonly icon = input<string | null>(null);
}
