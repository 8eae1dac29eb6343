import { Component, computed, inject, input } from '@angular/core';
import { formatCount, formatRatio } from '@turnout/shared/i18n';
import type { BreakdownSummary } from '@turnout/shared/api-client';
import { type Ratio, ratio } from '@turnout/shared/kernel';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { breakdownRows } from './breakdown-rows';

/** Who took part, group by group: people, a bar, and the part of those it is stated for and of all; what is not stated stands below. */
@Component({
  selector: 'tn-breakdown-table',
  imports: [TextPipe],
  templateUrl: './breakdown-table.html',
  styleUrl: './breakdown-table.scss',
})
export class BreakdownTable {
  readonly summary = input.required<BreakdownSummary>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly rows = computed(() => breakdownRows(this.summary()));
  protected readonly lines = computed(() => {
    const { text } = this.translator();
    const { groups, notStated, without, all } = this.rows();
    const open = (group: string, people: number, records: number | null) => ({
      ...{ group, people, records, isStated: false, ofStated: null, ofAll: ratio(people, all) },
    });
    return [
      ...groups.map((row) => ({ ...row, isStated: true })),
      ...(notStated > 0 ? [open(text('events.page.not-stated'), notStated, null)] : []),
      ...(this.summary().without.records > 0 ? [open(text('events.split.without'), without, this.summary().without.records)] : []),
    ];
  });

  protected number(value: number): string {
    return formatCount(value, this.translator().locale);
  }

  protected share(value: Ratio | null): string {
    return value === null ? '–' : formatRatio(value, this.translator().locale);
  }
}
