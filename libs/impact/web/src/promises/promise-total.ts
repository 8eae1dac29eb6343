import { Component, input } from '@angular/core';
import type { EventTotals } from '@turnout/shared/api-client';
import { Count } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** The project's own totals, with what they count: no total without its basis. */
@Component({
  selector: 'tn-promise-total',
  imports: [Count, TextPipe],
  template: `
    <dl>
      <div>
        <dt>{{ 'impact.total.events' | tnText }}</dt>
        <dd><tn-count [value]="total().events" /></dd>
      </div>
      <div>
        <dt>{{ 'impact.total.participants' | tnText }}</dt>
        <dd [class.unknown]="total().participants === null"
          ><tn-count [value]="total().participants" [isEstimate]="total().estimated > 0"
        /></dd>
      </div>
    </dl>
    <p>
      {{ 'impact.total.basis' | tnText: { records: total().records } }}
      @if (total().estimated; as estimated) {
        {{ 'impact.total.estimated' | tnText: { estimated } }}
      }
      @if (total().unknown; as unknown) {
        {{ 'impact.total.unknown' | tnText: { records: unknown } }}
      }
    </p>
  `,
  styleUrl: './promise-total.scss',
})
export class PromiseTotal {
  readonly total = input.required<EventTotals>();
}
