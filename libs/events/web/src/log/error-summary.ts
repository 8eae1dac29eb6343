import { Component, computed, inject, input, output } from '@angular/core';
import type { FieldTree, ReadonlyFieldTree } from '@angular/forms/signals';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { EventFields } from './event-fields';
import { fieldWords } from './field-words';

/** Names every wrong field at the top of the form; each line leads to its field. */
@Component({
  selector: 'tn-error-summary',
  imports: [TextPipe],
  host: { role: 'alert' },
  template: `
    <h2>{{ 'events.log.wrong-title' | tnText: { count: wrong().length } }}</h2>
    <ul>
      @for (each of wrong(); track $index) {
        <li>
          <button type="button" (click)="visit.emit(each.field)">{{ each.words }}</button>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--tn-space-5);
      padding: var(--tn-space-3) var(--tn-space-5);
      border-inline-start: 4px solid var(--tn-red);
      border-radius: var(--tn-radius-sm);
      background: var(--tn-red-soft);
    }
    h2 {
      font-size: var(--tn-text-md);
    }
    ul {
      padding-inline-start: 1.25rem;
    }
    button {
      padding: 0.15rem 0;
      border: 0;
      background: none;
      color: var(--tn-ink);
      font: inherit;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.18em;
      cursor: pointer;
    }
  `,
})
export class ErrorSummary {
  readonly form = input.required<FieldTree<EventFields>>();
  readonly visit = output<ReadonlyFieldTree<unknown>>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly wrong = computed(() => {
    const fields = new Set(
      this.form()()
        .errorSummary()
        .map(({ fieldTree }) => fieldTree),
    );
    return [...fields].map((field) => ({ field, words: fieldWords(field, this.translator()) }));
  });
}
