import { Component, computed, inject, input } from '@angular/core';
import { notStated } from '@turnout/events/domain';
import { Count, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { EventDetail } from '../client/wire';
import { dimensionWords } from '../vocabulary-keys';

/** Who took part: every split of the count, with what it leaves over. */
@Component({
  selector: 'tn-event-breakdowns',
  imports: [Count, TextPipe],
  template: `
    @for (split of splits(); track split.name) {
      <table>
        <caption>
          {{ split.name }}
        </caption>
        <tbody>
          @for (part of split.parts; track part.category) {
            <tr>
              <th scope="row">{{ part.category }}</th>
              <td><tn-count [value]="part.count" /></td>
            </tr>
          }
          @if (split.left) {
            <tr class="left">
              <th scope="row">{{ 'events.page.not-stated' | tnText }}</th>
              <td><tn-count [value]="split.left" /></td>
            </tr>
          }
        </tbody>
      </table>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-5);
      align-items: start;
    }
    table {
      min-inline-size: 14rem;
      border-collapse: collapse;
    }
    caption {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
      text-align: start;
    }
    th,
    td {
      padding: var(--tn-space-1) 0;
      border-block-end: 1px solid var(--tn-line);
      font-weight: 400;
      text-align: start;
    }
    td {
      padding-inline-start: var(--tn-space-5);
      text-align: end;
    }
    .left {
      color: var(--tn-ink-muted);
      font-style: italic;
    }
  `,
})
export class EventBreakdowns {
  readonly event = input.required<EventDetail>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly splits = computed(() =>
    this.event().breakdowns.map((split) => ({
      name: dimensionWords(split.dimension, this.translator()),
      parts: split.parts,
      left: notStated(this.event().participants.count, split),
    })),
  );
}
