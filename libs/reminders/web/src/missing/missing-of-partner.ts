import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiAlertCircleOutline, mdiClockOutline } from '@mdi/js';
import type { MissingItem } from '@turnout/shared/api-client';
import { Icon } from '@turnout/shared/ui';
import { DatePipe, DateRangePipe, TextPipe } from '@turnout/shared/web-platform';
import { AskNow } from '../asked/ask-now';
import type { MissingGroup } from './missing-groups';

/** The words of a kind. */
type KindKey = `reminders.kind.${MissingItem['kind']}`;

/** What is missing of one partner, each with the way to where it is added. */
@Component({
  selector: 'tn-missing-of-partner',
  imports: [AskNow, DatePipe, DateRangePipe, Icon, RouterLink, TextPipe],
  templateUrl: './missing-of-partner.html',
  styleUrl: './missing-of-partner.scss',
})
export class MissingOfPartner {
  readonly project = input.required<string>();
  readonly group = input.required<MissingGroup>();
  /** Whether the partner may be asked at once. */
  readonly mayAsk = input(false);
  /** Somebody was asked. */
  readonly asked = output();
  /** Whether nothing but this partner is shown. */
  readonly isAlone = input(false);

  protected readonly icons = { overdue: mdiAlertCircleOutline, due: mdiClockOutline };
  protected readonly partner = computed(() => this.group().partner);

  protected kindKey(item: MissingItem): KindKey {
    return `reminders.kind.${item.kind}`;
  }

  /** Where it is added: the brief report, the findings, or the event itself. */
  protected linkOf({ kind, event }: MissingItem): readonly string[] {
    if (!event) return ['/p', this.project(), 'findings'];
    return ['/p', this.project(), 'events', event.id, ...(kind === 'report' ? ['brief-report'] : [])];
  }
}
