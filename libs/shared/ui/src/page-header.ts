import { Component, input } from '@angular/core';

/**
 * The head of a page: its one `h1`, a line about it, and the page's actions as content.
 *
 * The heading takes the focus after navigation, so that a screen reader starts where the eye does.
 */
@Component({
  selector: 'tn-page-header',
  template: `
    <div class="words">
      @if (overline(); as text) {
        <p class="overline">{{ text }}</p>
      }
      <h1 tabindex="-1">{{ heading() }}</h1>
      @if (lead(); as text) {
        <p class="lead">{{ text }}</p>
      }
    </div>
    <div class="actions tn-no-print"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: var(--tn-space-3) var(--tn-space-5);
      margin-block-end: var(--tn-space-5);
    }
    .words {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .overline {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
    .lead {
      max-inline-size: var(--tn-measure);
      margin-block-start: var(--tn-space-1);
      color: var(--tn-ink-muted);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2);
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class PageHeader {
  readonly heading = input.required<string>();
  /** What the page belongs to, above the heading. */
  readonly overline = input<string | null>(null);
  /** One sentence below the heading. */
  readonly lead = input<string | null>(null);
}
