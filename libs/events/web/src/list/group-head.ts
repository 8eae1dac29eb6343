import { Component, computed, inject, input, output } from '@angular/core';
import { mdiChevronDown, mdiChevronRight } from '@mdi/js';
import { Count, Icon, TRANSLATOR, TypeBadge } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { GroupHeading } from './list-lines';

/** The heading of a group: what it is called, its sums, what they leave out; pressing it shows or hides its rows. */
@Component({
  selector: 'tn-group-head',
  imports: [Count, Icon, TextPipe, TypeBadge],
  template: `
    <button type="button" [attr.aria-expanded]="isOpen()" (click)="toggled.emit()">
      <tn-icon [path]="isOpen() ? down : right" />
      @let head = heading();
      @if (head.hue !== null) {
        <tn-type-badge [label]="head.label" [hue]="head.hue === 'none' ? null : head.hue" />
      } @else {
        <span class="label">{{ head.label }}</span>
      }
    </button>
    <span class="sums">
      @if (heading().sums; as sums) {
        @if (sums.records !== sums.events) {
          {{ 'events.list.group-records' | tnText: { records: sums.records } }},
        }
        {{ 'events.list.group-sums' | tnText: { events: sums.events } }}
        @if (hasPeople()) {
          ·
          <tn-count [value]="sums.participants" [isEstimate]="sums.estimated > 0" />
          {{ 'events.totals.participants' | tnText: { participants: sums.participants ?? 0 } }}
        }
      }
      @for (remark of remarks(); track remark) {
        <span class="remark">{{ remark }}</span>
      }
    </span>
  `,
  styleUrl: './group-head.scss',
})
export class GroupHead {
  readonly heading = input.required<GroupHeading>();
  readonly isOpen = input.required<boolean>();
  /** Whether the sum of participants stands here, and not in a column. */
  readonly hasPeople = input(false);
  readonly toggled = output();

  private readonly translator = inject(TRANSLATOR);
  protected readonly down = mdiChevronDown;
  protected readonly right = mdiChevronRight;
  /** Only what is not nothing. */
  protected readonly remarks = computed(() => {
    const { sums, leftOut } = this.heading();
    const { text } = this.translator();
    return [
      (sums?.unknown ?? 0) > 0 ? text('events.totals.unknown', { unknown: sums?.unknown ?? 0 }) : null,
      leftOut > 0 ? text('events.totals.left-out', { leftOut }) : null,
    ].filter((remark) => remark !== null);
  });
}
