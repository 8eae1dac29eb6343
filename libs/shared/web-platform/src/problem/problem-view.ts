import { Component, computed, inject, input, output } from '@angular/core';
import { ProblemPanel, TRANSLATOR } from '@turnout/shared/ui';
import type { Problem } from './problem';
import { problemWords } from './problem-words';

/** A {@link Problem} in words, with a way to try again where trying again can help. Further ways out can be given as content. */
@Component({
  selector: 'tn-problem',
  imports: [ProblemPanel],
  template: `
    <tn-problem-panel
      [heading]="words().heading"
      [text]="words().advice"
      [kept]="kept()"
      [canRetry]="canRetry()"
      [reference]="reference()"
      (retry)="retry.emit()"
    >
      <ng-content />
    </tn-problem-panel>
  `,
})
export class ProblemView {
  readonly problem = input.required<Problem>();
  /** What was kept of the person's work. */
  readonly kept = input<string | null>(null);
  readonly retry = output();

  private readonly translator = inject(TRANSLATOR);
  protected readonly words = computed(() => problemWords(this.problem(), this.translator()));
  protected readonly canRetry = computed(() => ![403, 404].includes(this.problem().status));
  // An id helps only whoever reads the server's log, so it is shown where the server is to blame.
  protected readonly reference = computed(() => (this.problem().status >= 500 ? this.problem().requestId : null));
}
