import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { BulkChangeMade } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, TextPipe } from '@turnout/shared/web-platform';
import type { ProjectSetup } from '../setup/project-setup';
import { changeWords } from './bulk-words';

/** The latest changes of many events that the reader made, each with a way back for as long as there is one. */
@Component({
  selector: 'tn-bulk-past',
  imports: [InstantPipe, MatButton, TextPipe],
  template: `
    <details>
      <summary>{{ 'events.bulk.past' | tnText }}</summary>
      <ul>
        @for (row of rows(); track row.id) {
          <li>
            <span class="words"
              ><strong>{{ row.words }}</strong>
              <span class="faint">{{ 'events.bulk.events' | tnText: { events: row.events } }}, {{ row.createdAt | tnInstant }}</span></span
            >
            @if (row.undoneAt) {
              <span class="faint">{{ 'events.bulk.undone' | tnText: { restored: row.restored ?? 0 } }}</span>
            } @else {
              <button
                matButton
                type="button"
                [disabled]="isBusy()"
                [attr.aria-label]="'events.bulk.undo-of' | tnText: { change: row.words }"
                (click)="undo.emit(row)"
                >{{ 'shared.undo' | tnText }}</button
              >
            }
          </li>
        }
      </ul>
    </details>
  `,
  styles: `
    :host {
      display: block;
    }
    summary {
      cursor: pointer;
    }
    ul {
      display: grid;
      gap: var(--tn-space-2);
      max-block-size: 18rem;
      margin: var(--tn-space-2) 0 0;
      padding: 0;
      overflow: auto;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--tn-space-4);
    }
    .words {
      display: grid;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .faint {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
  `,
})
export class BulkPast {
  readonly past = input.required<readonly BulkChangeMade[]>();
  readonly setup = input.required<ProjectSetup>();
  readonly isBusy = input.required<boolean>();
  readonly undo = output<BulkChangeMade>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly rows = computed(() =>
    this.past().map((made) => ({ ...made, words: changeWords(made.change, this.setup(), this.translator()) })),
  );
}
