import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DEADLINE_KINDS, type DeadlineKind } from '@turnout/events/domain';
import { Icon } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { KIND_ICONS, KINDS_WORDS } from './calendar-deadline';

/** Which deadlines a calendar shows beside the events. */
@Component({
  selector: 'tn-deadline-choice',
  imports: [Icon, MatButton, TextPipe],
  template: `
    <div role="group" class="tn-no-print" [attr.aria-label]="'events.deadline.label' | tnText">
      <span class="name" aria-hidden="true">{{ 'events.deadline.label' | tnText }}</span>
      @for (kind of offered(); track kind) {
        <button matButton type="button" [attr.aria-pressed]="shown().includes(kind)" (click)="turn.emit(kind)"
          ><tn-icon [path]="icons[kind]" />{{ words[kind] | tnText }}</button
        >
      }
    </div>
  `,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-1) var(--tn-space-2);
      align-items: center;
    }
    .name {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
    [aria-pressed='true'] {
      background: var(--tn-blue-soft);
    }
    [aria-pressed='false'] {
      color: var(--tn-ink-muted);
      text-decoration: line-through;
    }
    tn-icon {
      inline-size: 1.125rem;
      block-size: 1.125rem;
      margin-inline-end: var(--tn-space-1);
    }
  `,
})
export class DeadlineChoice {
  /** Kinds of which the project has any. */
  readonly kinds = input.required<readonly DeadlineKind[]>();
  readonly shown = input.required<readonly DeadlineKind[]>();
  readonly turn = output<DeadlineKind>();

  protected readonly icons = KIND_ICONS;
  protected readonly words = KINDS_WORDS;
  protected readonly offered = computed(() => DEADLINE_KINDS.filter((kind) => this.kinds().includes(kind)));
}
