import { Component, computed, inject, input, output } from '@angular/core';
import { TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, type Problem, ProblemView } from '@turnout/shared/web-platform';

/** What the server did not do, and why: one line for a rule that was broken, the whole panel for trouble on the way. */
@Component({
  selector: 'tn-refusal',
  imports: [ProblemView],
  template: `
    @if (problem(); as refused) {
      @if (isRule()) {
        <p class="rule" role="alert">{{ words() }}</p>
      } @else {
        <tn-problem [problem]="refused" (retry)="retry.emit()" />
      }
    }
  `,
  styles: `
    :host:has(*) {
      display: block;
      margin-block-end: var(--tn-space-4);
    }
    .rule {
      padding: var(--tn-space-2) var(--tn-space-3);
      border-radius: var(--tn-radius-sm);
      background: var(--tn-red-soft);
      color: var(--tn-red);
    }
  `,
})
export class Refusal {
  readonly problem = input.required<Problem | null>();
  readonly retry = output();

  private readonly translator = inject(TRANSLATOR);
  // Trying the same again does not help against a rule.
  protected readonly isRule = computed(() => [409, 410, 412, 422, 429].includes(this.problem()?.status ?? 0));
  protected readonly words = computed(() => {
    const problem = this.problem();
    return problem && codeWords(problem, this.translator());
  });
}
