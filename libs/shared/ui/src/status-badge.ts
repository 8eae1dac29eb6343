import { Component, input } from '@angular/core';

/** What a badge says beyond its words. */
export const BADGE_TONES = ['neutral', 'attention', 'reached', 'wrong', 'faint'] as const;
export type BadgeTone = (typeof BADGE_TONES)[number];

/** A short word about the state of something. The tone helps the eye; the word carries the meaning. */
@Component({
  selector: 'tn-status-badge',
  host: { '[attr.data-tone]': 'tone()' },
  template: '{{ label() }}',
  styles: `
    :host {
      display: inline-block;
      padding: 0.1em 0.6em;
      border-radius: 999px;
      background: var(--tn-blue-soft);
      color: var(--tn-blue-strong);
      font-size: var(--tn-text-xs);
      font-weight: 550;
      line-height: 1.5;
      white-space: nowrap;
    }
    :host([data-tone='attention']) {
      background: var(--tn-saffron-soft);
      color: var(--tn-saffron);
    }
    :host([data-tone='reached']) {
      background: var(--tn-teal-soft);
      color: var(--tn-teal);
    }
    :host([data-tone='wrong']) {
      background: var(--tn-red-soft);
      color: var(--tn-red);
    }
    :host([data-tone='faint']) {
      background: var(--tn-sunken);
      color: var(--tn-ink-muted);
    }
  `,
})
export class StatusBadge {
  readonly label = input.required<string>();
  readonly tone = input<BadgeTone>('neutral');
}
