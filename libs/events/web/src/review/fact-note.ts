import { Component, computed, input } from '@angular/core';
import { mdiCommentAlertOutline } from '@mdi/js';
import type { NotedFact } from '@turnout/events/domain';
import { Icon } from '@turnout/shared/ui';
import type { ReviewNote } from '../client/wire';
import { factsOf } from './fact-words';

/** Beside a fact: what the note of the review says, where it concerns this fact. */
@Component({
  selector: 'tn-fact-note',
  imports: [Icon],
  template: `
    @if (concerned(); as said) {
      <p
        ><tn-icon [path]="icon" /> <span lang="">{{ said.text }}</span></p
      >
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
    p {
      display: flex;
      gap: var(--tn-space-2);
      margin-block: var(--tn-space-1) var(--tn-space-2);
      color: var(--tn-saffron);
      font-size: var(--tn-text-sm);
      font-style: normal;
      font-weight: 400;
      line-height: 1.45;
    }
    tn-icon {
      flex: none;
      inline-size: 1.15em;
      block-size: 1.15em;
      margin-block-start: 0.15em;
    }
    span {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow-wrap: anywhere;
    }
  `,
})
export class FactNote {
  readonly note = input.required<ReviewNote | null>();
  readonly fact = input.required<NotedFact>();

  protected readonly icon = mdiCommentAlertOutline;
  protected readonly concerned = computed(() => {
    const note = this.note();
    return note && factsOf(note).includes(this.fact()) ? note : null;
  });
}
