import { Component, computed, inject, input } from '@angular/core';
import type { ImportCounts } from '@turnout/events/domain';
import { Count, TRANSLATOR } from '@turnout/shared/ui';

/** What the table comes to: its rows, and the events and people in those that are recorded. */
@Component({
  selector: 'tn-understood-line',
  imports: [Count],
  host: { role: 'status' },
  template: `
    @for (each of figures(); track each.words) {
      <p>
        <strong><tn-count [value]="each.count" /></strong> {{ each.words }}
      </p>
    }
    @if (remarks().length > 0) {
      <p class="remarks">
        @for (remark of remarks(); track remark.words) {
          <span [class.waits]="remark.waits">{{ remark.words }}</span>&ngsp;
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--tn-space-1) var(--tn-space-5);
    }
    strong {
      font-size: var(--tn-text-2xl);
      font-weight: 650;
      letter-spacing: -0.012em;
    }
    .remarks {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-1) var(--tn-space-4);
      color: var(--tn-ink-muted);
    }
    .waits {
      color: var(--tn-saffron);
      font-weight: 600;
    }
  `,
})
export class UnderstoodLine {
  readonly counts = input.required<ImportCounts>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly figures = computed(() => {
    const { ready, decide, events, participants } = this.counts();
    const { text } = this.translator();
    const records = ready + decide;
    return [
      { count: records, words: text('events.import.line.records', { records }) },
      { count: events, words: text('events.import.line.events', { events }) },
      { count: participants, words: text('events.import.line.participants', { participants }) },
    ];
  });
  protected readonly remarks = computed(() => {
    const { decide, skip, update, unchanged } = this.counts();
    const { text } = this.translator();
    const all = [
      { count: decide, words: text('events.import.line.decide', { rows: decide }), waits: true },
      { count: update, words: text('events.import.line.update', { rows: update }), waits: false },
      { count: unchanged, words: text('events.import.line.unchanged', { rows: unchanged }), waits: false },
      { count: skip - unchanged, words: text('events.import.line.skip', { rows: skip - unchanged }), waits: false },
    ];
    return all.filter(({ count }) => count > 0);
  });
}
