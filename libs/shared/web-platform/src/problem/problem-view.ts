import { booleanAttribute, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { ProblemPanel, TRANSLATOR } from '@turnout/shared/ui';
import { Connection } from '../connection/connection';
import { isUnreachable, type Problem } from './problem';
import { problemWords } from './problem-words';

/**
 * A {@link Problem} in words, with a way to try again where trying again can help. Further ways out can be given as content. What
 * only needs the network says so calmly.
 */
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
      [isCalm]="isAway()"
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
  /** The problem of something that is only read: it is tried again by itself as soon as the server can be reached again. */
  readonly reloads = input(false, { transform: booleanAttribute });

  private readonly translator = inject(TRANSLATOR);
  private readonly connection = inject(Connection);
  protected readonly isAway = computed(() => this.reloads() && isUnreachable(this.problem()));
  protected readonly words = computed(() => {
    const words = problemWords(this.problem(), this.translator());
    return this.isAway() ? { ...words, advice: this.translator().text('shared.advice.away') } : words;
  });
  protected readonly canRetry = computed(() => ![403, 404].includes(this.problem().status));
  // An id helps only whoever reads the server's log, so it is shown where the server is to blame.
  protected readonly reference = computed(() => (this.problem().status >= 500 ? this.problem().requestId : null));

  constructor() {
    let wasAway = false;
    effect(() => {
      const isAway = this.connection.isAway();
      if (wasAway && !isAway && untracked(this.isAway)) this.retry.emit();
      wasAway = isAway;
    });
  }
}
