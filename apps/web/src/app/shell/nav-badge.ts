import { Component, input } from '@angular/core';
import { VisuallyHidden } from '@turnout/shared/ui';
import { NumberPipe, TextPipe } from '@turnout/shared/web-platform';
import type { NavCount } from './nav-counts';

/** From here on it is enough to know that there are many: the page itself says how many. */
const MOST = 99;

/** A count beside the way to what it counts: short for the eye, whole for who hears it. */
@Component({
  selector: 'tn-nav-badge',
  imports: [NumberPipe, TextPipe, VisuallyHidden],
  template: `
    <span aria-hidden="true">{{
      count().count > most ? ('shared.nav.many' | tnText: { most }) : (count().count | tnNumber)
    }}</span><tn-visually-hidden>, {{ count().words }}</tn-visually-hidden>
  `,
  styles: `
    :host {
      padding-inline: var(--tn-space-2);
      border-radius: 999px;
      background: var(--tn-saffron-soft);
      color: var(--tn-saffron);
      font-size: var(--tn-text-xs);
      font-variant-numeric: tabular-nums;
      line-height: 1.5;
    }
  `,
})
export class NavBadge {
  readonly count = input.required<NavCount>();

  protected readonly most = MOST;
}
