import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { Icon, StatusBadge } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { CalendarDeadline } from './calendar-deadline';
import { DeadlinePipe } from './deadline-words.pipe';

/** Deadlines of one day one below the other; for those who may change them, with a way to where they are stated. */
@Component({
  selector: 'tn-deadline-list',
  imports: [DeadlinePipe, Icon, RouterLink, StatusBadge, TextPipe],
  template: `
    <ul [attr.aria-label]="'events.deadline.label' | tnText">
      @for (item of items(); track item.id) {
        <li [class]="item.standing">
          <tn-icon [path]="item.icon" />
          <div>
            @if (pathOf(item); as path) {
              <a [routerLink]="path">{{ item | tnDeadline }}</a>
            } @else {
              <strong>{{ item | tnDeadline }}</strong>
            }
            @if (item.standing === 'done') {
              <tn-status-badge tone="reached" [label]="'events.deadline.done' | tnText" />
            } @else if (item.standing === 'overdue') {
              <tn-status-badge tone="attention" [label]="'events.deadline.overdue' | tnText" />
            }
            <p>
              @if (item.title; as title) {
                <span lang="">{{ title }}</span>
              }
              @if (item.leadPartner; as partner) {
                <span lang="">{{ partner }}</span>
              }
            </p>
          </div>
        </li>
      }
    </ul>
  `,
  styleUrl: './day-list.scss',
  styles: `
    li {
      grid-template-columns: 1.25rem minmax(0, 1fr);
      margin-block: var(--tn-space-2);
      padding: var(--tn-space-1) var(--tn-space-3);
      border-inline-start: 0.25rem solid var(--tn-ink);
    }
    .overdue {
      border-color: var(--tn-saffron);
    }
    .done {
      border-color: var(--tn-line-strong);
    }
    tn-icon {
      inline-size: 1.25rem;
      block-size: 1.25rem;
    }
  `,
})
export class DeadlineList {
  readonly items = input.required<readonly CalendarDeadline[]>();
  /** Code of the project. */
  readonly project = input.required<string>();

  private readonly session = inject(SessionStore);

  protected pathOf({ kind }: CalendarDeadline): readonly string[] | null {
    const isPeriod = kind === 'reporting-period';
    const reach = this.session.reach(isPeriod ? 'reporting-period.change' : 'consortium.change', this.project());
    return reach === null ? null : ['/p', this.project(), 'settings', isPeriod ? 'reporting-periods' : 'deliverables'];
  }
}
