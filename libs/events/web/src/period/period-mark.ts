import { Component, input } from '@angular/core';
import { mdiLockOutline } from '@mdi/js';
import { Icon, VisuallyHidden } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** Says in a row that a locked reporting period holds the event. */
@Component({
  selector: 'tn-period-mark',
  imports: [Icon, TextPipe, VisuallyHidden],
  template: `
    <tn-icon [path]="lock" />
    <tn-visually-hidden>{{ 'events.period.mark' | tnText: { period: period() } }}</tn-visually-hidden>
    <span lang="" aria-hidden="true">{{ period() }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.2em;
      margin-inline-start: var(--tn-space-2);
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
      white-space: nowrap;
    }
  `,
})
export class PeriodMark {
  /** Code of the period. */
  readonly period = input.required<string>();

  protected readonly lock = mdiLockOutline;
}
