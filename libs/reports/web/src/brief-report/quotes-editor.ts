import { Component, inject, input, model } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { mdiPlus, mdiTrashCanOutline } from '@mdi/js';
import { type BriefQuote, MAX_QUOTES } from '@turnout/events/domain';
import type { FieldError } from '@turnout/shared/kernel';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { errorAt } from './error-at';

const BLANK: BriefQuote = { text: '', role: null, organisation: null, name: null, isNameConsented: false };

/** What people said: the words, and who said them by role and organisation, by name only with their consent. */
@Component({
  selector: 'tn-quotes-editor',
  imports: [Icon, MatButton, MatCheckbox, MatFormFieldModule, MatInput, TextPipe],
  templateUrl: './quotes-editor.html',
  styleUrl: './quotes-editor.scss',
})
export class QuotesEditor {
  /** Holds a change at once, so that the next one is made on top of it however soon it follows. */
  readonly quotes = model.required<readonly BriefQuote[]>();
  readonly errors = input.required<readonly FieldError[]>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly icons = { add: mdiPlus, remove: mdiTrashCanOutline };
  protected readonly max = MAX_QUOTES;

  protected add(): void {
    this.quotes.update((quotes) => [...quotes, BLANK]);
  }

  protected remove(index: number): void {
    this.quotes.update((quotes) => quotes.filter((_, at) => at !== index));
  }

  protected set(index: number, change: Partial<BriefQuote>): void {
    this.quotes.update((quotes) => quotes.map((quote, at) => (at === index ? { ...quote, ...change } : quote)));
  }

  protected wrong(index: number, field: keyof BriefQuote): string | null {
    return errorAt(this.errors(), `/quotes/${String(index)}/${field}`, this.translator());
  }
}
