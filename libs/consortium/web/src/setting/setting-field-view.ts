import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { CountriesField } from './countries-field';
import { DimensionsField } from './dimensions-field';
import { HueField } from './hue-field';
import { settingErrorWords } from './setting-error-words';
import type { SettingField } from './setting-field';

/** A setting's field, by the kind of it, with what is wrong beside it. */
@Component({
  selector: 'tn-setting-field',
  imports: [CountriesField, DimensionsField, FormField, HueField, MatCheckbox, MatFormFieldModule, MatInput, TextPipe],
  host: { '[attr.data-kind]': 'spec().kind' },
  templateUrl: './setting-field-view.html',
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    mat-form-field {
      inline-size: 100%;
    }
    /* The browser's own parts of a date are taller than a line of text. */
    input[type='date'] {
      block-size: 1.75rem;
    }
    mat-hint {
      color: var(--tn-ink-muted);
    }
  `,
})
export class SettingFieldView {
  readonly spec = input.required<SettingField>();
  readonly field = input.required<FieldTree<string>>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly error = computed(() => settingErrorWords(this.field(), this.spec(), this.translator()));
}
