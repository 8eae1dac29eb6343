import { Component, computed, inject, input } from '@angular/core';
import { TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, TextPipe } from '@turnout/shared/web-platform';
import type { ReviewNote } from '../client/wire';
import { factsOf, factWords } from './fact-words';

/** Why an event came back: who said so, in full, and which facts it concerns. */
@Component({
  selector: 'tn-open-note',
  imports: [InstantPipe, TextPipe],
  template: `
    @let said = note();
    <h2>
      @if (said.by; as name) {
        {{ 'events.review.returned-title' | tnText: { name, date: said.at | tnInstant } }}
      } @else {
        {{ 'events.review.returned-title-nameless' | tnText: { date: said.at | tnInstant } }}
      }
    </h2>
    <p class="said" lang="">{{ said.text }}</p>
    @if (facts(); as names) {
      <p class="facts">{{ 'events.review.concerned' | tnText: { facts: names } }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: var(--tn-space-4) var(--tn-space-5);
      border-inline-start: 4px solid var(--tn-saffron);
      border-radius: var(--tn-radius-sm);
      background: var(--tn-saffron-soft);
    }
    h2 {
      font-size: var(--tn-text-md);
    }
    .said {
      max-inline-size: var(--tn-measure);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .facts {
      margin-block-start: var(--tn-space-1);
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
  `,
})
export class OpenNote {
  readonly note = input.required<ReviewNote>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly facts = computed(() =>
    factsOf(this.note())
      .map((fact) => factWords(fact, this.translator()))
      .join(', '),
  );
}
