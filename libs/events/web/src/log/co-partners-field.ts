import { Component, computed, inject, input, signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { mdiClose } from '@mdi/js';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { EnterChooses } from './enter-chooses';
import { fieldWords } from './field-words';
import { type Choice, chosen, matchChoices } from './match-name';

/** The co-organising partners, each a chip; the next one is picked by typing a few letters and Enter. */
@Component({
  selector: 'tn-co-partners-field',
  imports: [EnterChooses, Icon, MatAutocompleteModule, MatChipsModule, MatFormFieldModule, TextPipe],
  templateUrl: './co-partners-field.html',
  styles: `
    :host,
    mat-form-field {
      display: block;
      inline-size: 100%;
    }
    mat-hint {
      color: var(--tn-ink-muted);
    }
    .error {
      color: var(--tn-red);
    }
  `,
})
export class CoPartnersField {
  readonly field = input.required<FieldTree<string[]>>();
  readonly choices = input.required<readonly Choice[]>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly cross = mdiClose;
  protected readonly typed = signal('');
  protected readonly error = computed(() => {
    const wrong = this.field()().errorSummary()[0]?.fieldTree;
    return wrong ? fieldWords(wrong, this.translator()) : '';
  });
  private readonly left = computed(() => this.choices().filter(({ code }) => !this.field()().value().includes(code)));
  protected readonly offered = computed(() => matchChoices(this.left(), this.typed()));

  protected add(typed: string, into: HTMLInputElement): void {
    const found = chosen(this.left(), typed);
    if (!found) return;
    this.field()().value.update((codes) => [...codes, found.code]);
    this.typed.set('');
    into.value = '';
  }

  protected remove(code: string): void {
    this.field()().value.update((codes) => codes.filter((each) => each !== code));
  }
}
