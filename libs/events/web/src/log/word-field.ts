import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { fieldWords } from './field-words';
import { TypeToChoose } from './type-to-choose';

/** A value of a closed vocabulary, in words. */
export interface WordOption {
  readonly value: string;
  readonly label: string;
}

/** A field for one of few words, or none: "not stated" can always be chosen. */
@Component({
  selector: 'tn-word-field',
  imports: [FormField, MatFormFieldModule, MatSelectModule, TextPipe, TypeToChoose],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <mat-select tnTypeToChoose [formField]="field()" [placeholder]="'events.log.not-said' | tnText">
        <mat-option value="">{{ 'events.log.not-said' | tnText }}</mat-option>
        @for (option of options(); track option.value) {
          <mat-option [value]="option.value">{{ option.label }}</mat-option>
        }
      </mat-select>
      <mat-error>{{ error() }}</mat-error>
    </mat-form-field>
  `,
  styles: `
    :host,
    mat-form-field {
      display: block;
      inline-size: 100%;
    }
  `,
})
export class WordField {
  // The fields of different vocabularies have narrower types than text; only words of their vocabulary are offered.
  readonly field = input.required<FieldTree<string>, FieldTree<string> | FieldTree<never>>({
    transform: (field) => field as FieldTree<string>,
  });
  readonly label = input.required<string>();
  readonly options = input.required<readonly WordOption[]>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly error = computed(() => fieldWords(this.field(), this.translator()));
}
