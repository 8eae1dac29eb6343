import { Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { collator, countryName } from '@turnout/shared/i18n';
import { COUNTRY_CODES } from '@turnout/shared/kernel';
import { TRANSLATOR } from '@turnout/shared/ui';
import { countriesIn } from './setting-differences';

/** Countries, picked from all there are, in the order in which they were picked. */
@Component({
  selector: 'tn-countries-field',
  imports: [MatFormFieldModule, MatSelectModule],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <mat-select multiple [value]="picked()" (selectionChange)="take($event.value)">
        @for (country of countries(); track country.code) {
          <mat-option [value]="country.code">{{ country.name }}</mat-option>
        }
      </mat-select>
      <mat-hint class="wrong">{{ error() }}</mat-hint>
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      inline-size: 100%;
    }
    .wrong {
      color: var(--tn-red);
    }
  `,
})
export class CountriesField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly error = input('');

  private readonly translator = inject(TRANSLATOR);
  protected readonly picked = computed(() => countriesIn(this.field()().value()));
  protected readonly countries = computed(() => allCountries(this.translator().locale));

  protected take(codes: readonly string[]): void {
    const [before, now] = [this.picked(), new Set(codes)];
    const kept = before.filter((code) => now.has(code));
    this.field()().value.set([...kept, ...codes.filter((code) => !before.includes(code))].join('\n'));
  }
}

/** All countries by name, in the reader's order. */
export function allCountries(locale: string): readonly { readonly code: string; readonly name: string }[] {
  const { compare } = collator(locale);
  return COUNTRY_CODES.map((code) => ({ code, name: countryName(code, locale) })).sort((one, other) => compare(one.name, other.name));
}
