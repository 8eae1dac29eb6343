import { Component, computed, inject, input } from '@angular/core';
import type { ListTotals } from '@turnout/events/domain';
import type { MessageKey } from '@turnout/shared/i18n';
import { Count, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** The totals of everything that matches, with what they count and what they leave out. */
@Component({
  selector: 'tn-totals-line',
  imports: [Count, TextPipe],
  host: { role: 'region', '[attr.aria-label]': 'label()' },
  templateUrl: './totals-line.html',
  styleUrl: './totals-line.scss',
})
export class TotalsLine {
  readonly totals = input.required<ListTotals>();
  /** What else is to be known about the sums of the groups. */
  readonly note = input<MessageKey | null>(null);

  private readonly translator = inject(TRANSLATOR);
  protected readonly label = computed(() => this.translator().text('events.totals.label'));
  /** Only what is not nothing: a total without estimates does not speak of them. */
  protected readonly remarks = computed(() => {
    const { documented, estimated, unknown, leftOut } = this.totals();
    const { text } = this.translator();
    return [
      estimated > 0 ? text('events.totals.estimated', { estimated }) : null,
      documented > 0 ? text('events.totals.documented', { documented }) : null,
      unknown > 0 ? text('events.totals.unknown', { unknown }) : null,
      leftOut > 0 ? text('events.totals.left-out', { leftOut }) : null,
    ].filter((remark) => remark !== null);
  });
}
