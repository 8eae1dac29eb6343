import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TRANSLATOR } from '@turnout/shared/ui';
import { EnterChooses } from './enter-chooses';
import { fieldWords } from './field-words';
import { type Choice, chosen, matchChoices } from './match-name';

/** A field for something picked from a list by typing a few letters of its name. */
@Component({
  selector: 'tn-choice-field',
  imports: [EnterChooses, FormField, MatAutocompleteModule, MatFormFieldModule, MatInput],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <input
        #typed
        matInput
        autocomplete="off"
        spellcheck="false"
        [formField]="field()"
        [matAutocomplete]="list"
        [tnEnterChooses]="fitting"
        (chosen)="field()().value.set($event.label)"
        (focus)="typed.select()"
        (blur)="spellOut()"
      />
      <mat-autocomplete #list="matAutocomplete" autoActiveFirstOption>
        @for (choice of offered(); track choice.code) {
          <mat-option [value]="choice.label">
            {{ choice.label }}
            @if (choice.alsoKnownAs[0]; as name) {
              <span class="also">{{ name }}</span>
            }
          </mat-option>
        }
      </mat-autocomplete>
      @if (hint(); as words) {
        <mat-hint>{{ words }}</mat-hint>
      }
      <mat-error>{{ error() }}</mat-error>
    </mat-form-field>
  `,
  styles: `
    :host,
    mat-form-field {
      display: block;
      inline-size: 100%;
    }
    mat-hint {
      color: var(--tn-ink-muted);
    }
    .also {
      margin-inline-start: var(--tn-space-2);
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
  `,
})
export class ChoiceField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly hint = input<string | null>(null);

  private readonly translator = inject(TRANSLATOR);
  protected readonly error = computed(() => fieldWords(this.field(), this.translator()));
  /** A name that is complete offers all others again, so that a wrong one is mended by choosing. */
  protected readonly offered = computed(() => {
    const [choices, typed] = [this.choices(), this.field()().value()];
    return choices.some((choice) => choice.label === typed) ? choices : matchChoices(choices, typed);
  });

  /** What Enter chooses from: not the others that a complete name offers again. */
  protected readonly fitting = computed(() => matchChoices(this.choices(), this.field()().value()));

  /** Completes what was begun: "it" becomes "Italy" where nothing else begins so. */
  protected spellOut(): void {
    const { value } = this.field()();
    const found = chosen(this.choices(), value());
    if (found && found.label !== value()) value.set(found.label);
  }
}
