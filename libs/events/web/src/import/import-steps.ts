import { Component, computed, inject, input } from '@angular/core';
import { mdiCheck } from '@mdi/js';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** The steps of an import, in their order. */
export const IMPORT_STEPS = ['source', 'understood', 'result'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** Where one stands between the table that was brought and the events that come of it. */
@Component({
  selector: 'tn-import-steps',
  imports: [Icon, TextPipe],
  template: `
    <ol [attr.aria-label]="'events.import.steps' | tnText">
      @for (step of steps(); track step.name; let index = $index) {
        <li [attr.aria-current]="step.isNow ? 'step' : null" [class.now]="step.isNow" [class.done]="step.isDone">
          <span class="figure" aria-hidden="true">
            @if (step.isDone) {
              <tn-icon [path]="check" />
            } @else {
              {{ index + 1 }}
            }
          </span>
          {{ step.words }}
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2) var(--tn-space-5);
      margin: 0 0 var(--tn-space-5);
      padding: 0;
      list-style: none;
    }
    li {
      display: inline-flex;
      align-items: center;
      gap: var(--tn-space-2);
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
    @media (width < 48rem) {
      ol {
        gap: var(--tn-space-2) var(--tn-space-3);
      }
    }
    .figure {
      display: grid;
      place-items: center;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      border: 1px solid var(--tn-line-strong);
      border-radius: 50%;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .now {
      color: var(--tn-ink);
      font-weight: 600;
    }
    .now .figure {
      border-color: var(--tn-blue);
      background: var(--tn-blue);
      color: var(--tn-on-blue);
    }
    .done .figure {
      border-color: transparent;
      background: var(--tn-teal-soft);
      color: var(--tn-teal);
    }
  `,
})
export class ImportSteps {
  readonly now = input.required<ImportStep>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly check = mdiCheck;
  protected readonly steps = computed(() => {
    const at = IMPORT_STEPS.indexOf(this.now());
    return IMPORT_STEPS.map((name, index) => ({
      name,
      words: this.translator().text(`events.import.step.${name}`),
      isNow: index === at,
      isDone: index < at,
    }));
  });
}
