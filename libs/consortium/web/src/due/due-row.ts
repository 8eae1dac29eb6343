import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type DueState, dueState } from '@turnout/consortium/domain';
import type { DeliverableListItem, MilestoneListItem } from '@turnout/shared/api-client';
import { type IsoDate, isoDateOf } from '@turnout/shared/kernel';
import { type BadgeTone, StatusBadge } from '@turnout/shared/ui';
import { DatePipe, TextPipe } from '@turnout/shared/web-platform';

const TONES = { planned: 'faint', 'in-progress': 'neutral', submitted: 'neutral', accepted: 'reached' } as const satisfies Readonly<
  Record<NonNullable<MilestoneListItem['status']>, BadgeTone>
>;

/** A deliverable or a milestone in its list: when it is due, how far it is, and the way to the events that count for it. */
@Component({
  selector: 'tn-due-row',
  imports: [DatePipe, RouterLink, StatusBadge, TextPipe],
  templateUrl: './due-row.html',
  styleUrl: '../setting/settings-page.scss',
})
export class DueRow {
  /** Code of the project. */
  readonly project = input.required<string>();
  readonly kind = input.required<'deliverable' | 'milestone'>();
  readonly item = input.required<DeliverableListItem | MilestoneListItem>();
  /** Last project month; `null` while the project's end is not known. */
  readonly lastMonth = input.required<number | null>();

  protected readonly isRevised = computed(() => 'isRevised' in this.item() && (this.item() as DeliverableListItem).isRevised);
  protected readonly tone = computed(() => TONES[this.item().status ?? 'planned']);
  protected readonly late = computed(() => {
    const { status, deliveredOn, dueOn } = this.item();
    const state = dueState({ status, deliveredOn: deliveredOn as IsoDate | null, dueOn: dueOn as IsoDate | null }, isoDateOf(new Date()));
    return isPressing(state) ? state : null;
  });
  protected readonly isAfterEnd = computed(() => {
    const [{ dueMonth }, last] = [this.item(), this.lastMonth()];
    return dueMonth !== null && last !== null && dueMonth > last;
  });
  protected readonly events = computed(() => ['/p', this.project(), 'events']);
  protected readonly query = computed(() => ({ [this.kind()]: inAddress(this.item().code) }));
}

function isPressing(state: DueState): state is 'overdue' | 'due-soon' {
  return state === 'overdue' || state === 'due-soon';
}

/** A code as the filter of the events reads it: a comma would part it, and `none` would mean not known. */
function inAddress(code: string): string {
  return code === 'none' ? '\\none' : code.replace(/[\\,]/gu, '\\$&');
}
