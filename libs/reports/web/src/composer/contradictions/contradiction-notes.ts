import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiAlertOutline } from '@mdi/js';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import type { FigureChoice } from '@turnout/shared/ui/rich-text';
import { TextPipe } from '@turnout/shared/web-platform';
import type { Contradiction } from '../compositions-client';

/** What of a section's text the records say otherwise, each with one press that puts it right. */
@Component({
  selector: 'tn-contradiction-notes',
  imports: [Icon, MatButton, TextPipe],
  host: { role: 'group', '[attr.aria-label]': 'label()' },
  template: `
    <ul>
      @for (note of notes(); track $index) {
        <li>
          <tn-icon [path]="icon" />
          <p>
            <q lang="">{{ note.contradiction.quote }}</q>: {{ note.contradiction.words }}
          </p>
          @if (note.right !== null && mayChange()) {
            <button matButton="outlined" type="button" (click)="repair.emit(note.contradiction)">
              {{ (note.isFigure ? 'reports.composer.repair-figure' : 'reports.composer.repair') | tnText: { right: note.right } }}
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      margin-block: var(--tn-space-3);
      font: 400 var(--tn-text-sm) / 1.5 var(--tn-font);
    }
    ul {
      display: grid;
      gap: var(--tn-space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--tn-space-2) var(--tn-space-3);
      padding: var(--tn-space-2) var(--tn-space-3);
      border-inline-start: 3px solid var(--tn-saffron-fill);
      background: var(--tn-saffron-soft);
      color: var(--tn-ink);
    }
    tn-icon {
      color: var(--tn-saffron);
    }
    p {
      flex: 1 1 18rem;
      min-inline-size: 0;
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class ContradictionNotes {
  readonly contradictions = input.required<readonly Contradiction[]>();
  readonly figures = input.required<ReadonlyMap<string, FigureChoice>>();
  readonly mayChange = input.required<boolean>();
  readonly repair = output<Contradiction>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly icon = mdiAlertOutline;
  protected readonly label = computed(() => this.translator().text('reports.composer.contradictions'));
  protected readonly notes = computed(() =>
    this.contradictions().map((contradiction) => {
      const figure = contradiction.figure === null ? undefined : this.figures().get(contradiction.figure);
      return { contradiction, isFigure: figure !== undefined, right: contradiction.repair ?? figure?.text ?? null };
    }),
  );
}
