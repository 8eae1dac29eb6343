import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { ProjectSetup } from '../../setup/project-setup';
import type { ImportDraft } from '../client/import-wire';
import { decisionWords } from './decision-words';

/** Everything that was decided about a draft, the latest first, each with a way back. */
@Component({
  selector: 'tn-decision-list',
  imports: [MatButton, TextPipe],
  template: `
    <details>
      <summary>{{ 'events.import.decision.title' | tnText: { count: rows().length } }}</summary>
      <ol reversed>
        @for (row of rows(); track row.index) {
          <li>
            <span>{{ row.words }}</span>
            <button
              matButton
              type="button"
              [disabled]="isBusy()"
              [attr.aria-label]="'events.import.decision.withdraw-of' | tnText: { decision: row.words }"
              (click)="withdraw.emit(row.index)"
              >{{ 'events.import.decision.withdraw' | tnText }}</button
            >
          </li>
        }
      </ol>
    </details>
  `,
  styles: `
    :host {
      display: block;
    }
    summary {
      cursor: pointer;
    }
    ol {
      max-block-size: 20rem;
      margin: 0;
      padding-inline-start: var(--tn-space-5);
      overflow: auto;
    }
    li {
      overflow-wrap: anywhere;
    }
  `,
})
export class DecisionList {
  readonly draft = input.required<ImportDraft>();
  readonly setup = input.required<ProjectSetup>();
  readonly isBusy = input.required<boolean>();
  readonly withdraw = output<number>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly rows = computed(() => {
    const { decisions, questions } = this.draft();
    const vocabulary = { setup: this.setup(), translator: this.translator() };
    return decisions.map((decision, index) => ({ index, words: decisionWords(decision, questions, vocabulary) })).reverse();
  });
}
