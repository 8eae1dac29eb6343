import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelect, MatSelectModule } from '@angular/material/select';
import { checkNote, NOTED_ACTIONS, NOTED_FACTS, type NotedAction, type NotedFact } from '@turnout/events/domain';
import { TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, TextPipe } from '@turnout/shared/web-platform';
import { factWords } from './fact-words';

/** Steps that ask something before they are taken. */
export type AskingAction = NotedAction | 'cancel';

/** What was answered. */
export interface ReviewAnswer {
  readonly note: string;
  readonly fields: readonly string[];
}

/** Asks why an event goes back, and what it concerns; or whether it is really to be cancelled. */
@Component({
  selector: 'tn-review-question',
  imports: [MatButton, MatFormFieldModule, MatInput, MatSelectModule, TextPipe],
  templateUrl: './review-question.html',
  styleUrl: './review-question.scss',
  host: { '(keydown.escape)': 'escape()' },
})
export class ReviewQuestion {
  readonly action = input.required<AskingAction>();
  readonly isBusy = input.required<boolean>();
  readonly answer = output<ReviewAnswer>();
  readonly giveUp = output();

  private readonly translator = inject(TRANSLATOR);
  private readonly list = viewChild(MatSelect);
  private readonly isTried = signal(false);
  protected readonly note = signal('');
  protected readonly facts = signal<readonly NotedFact[]>([]);
  protected readonly noted = computed(() => NOTED_ACTIONS.find((action) => action === this.action()) ?? null);
  protected readonly choices = computed(() => NOTED_FACTS.map((fact) => ({ fact, words: factWords(fact, this.translator()) })));
  protected readonly wrong = computed(() => {
    const [error] = this.isTried() && this.noted() ? checkNote(this.note(), '/note') : [];
    return error ? codeWords({ code: error.code, params: error.params ?? {}, detail: null }, this.translator()) : null;
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector<HTMLElement>('textarea, button')?.focus(), { injector: inject(Injector) });
  }

  protected escape(): void {
    // Whoever closes the list of facts keeps the words typed so far.
    if (!this.list()?.panelOpen) this.giveUp.emit();
  }

  protected send(): void {
    this.isTried.set(true);
    if (this.wrong() === null) this.answer.emit({ note: this.note(), fields: this.facts().map((fact) => `/${fact}`) });
  }
}
