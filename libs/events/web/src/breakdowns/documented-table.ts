import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type EventFilter, formatEventFilter } from '@turnout/events/domain';
import type { EventSummary } from '@turnout/shared/api-client';
import { formatRatio } from '@turnout/shared/i18n';
import { ratio } from '@turnout/shared/kernel';
import { Count, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** How many of the participants signed lists support, altogether and for each event type. */
@Component({
  selector: 'tn-documented-table',
  imports: [Count, RouterLink, TextPipe],
  template: `
    <p class="sentence">
      <strong>{{ 'events.split.documented' | tnText: { documented: summary().total.documented, of: all() } }}</strong>
      {{ 'events.split.documented-note' | tnText }}
    </p>
    @if (rows().length > 0) {
      <table>
        <thead>
          <tr>
            <th scope="col">{{ 'events.filter.type' | tnText }}</th>
            <th scope="col" class="number">{{ 'events.map.participants' | tnText }}</th>
            <th scope="col" class="number">{{ 'events.map.documented' | tnText }}</th>
            <th scope="col" class="number">{{ 'events.split.part' | tnText }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.key) {
            <tr>
              <th scope="row"
                ><a [routerLink]="base()" [queryParams]="row.query">{{ row.label }}</a></th
              >
              <td class="number"><tn-count [value]="row.participants" [isEstimate]="row.estimated > 0" /></td>
              <td class="number"><tn-count [value]="row.documented" /></td>
              <td class="number">{{ row.part }}</td>
            </tr>
          }
        </tbody>
      </table>
    }
  `,
  styleUrl: './breakdown-table.scss',
  styles: `
    .sentence {
      max-inline-size: var(--tn-measure);
      margin-block-end: var(--tn-space-3);
    }
  `,
})
export class DocumentedTable {
  /** Sums by event type. */
  readonly summary = input.required<EventSummary>();
  readonly filter = input.required<EventFilter>();
  /** Commands of the router that lead to the list. */
  readonly base = input.required<readonly string[]>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly all = computed(() => this.summary().total.participants ?? 0);
  protected readonly rows = computed(() => {
    const { locale } = this.translator();
    return this.summary()
      .rows.filter(({ records }) => records > 0 && this.summary().total.documented > 0)
      .map((row) => {
        const part = ratio(row.documented, row.participants ?? 0);
        return {
          ...row,
          part: part === null ? '–' : formatRatio(part, locale),
          query: formatEventFilter({ ...this.filter(), type: [row.key] }),
        };
      });
  });
}
