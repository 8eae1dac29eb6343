import { Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { BREAKDOWN_DIMENSIONS } from '@turnout/consortium/domain';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** What counts are asked to be split by: words that every project knows, ticked, and labels of the project's own, one per line. */
@Component({
  selector: 'tn-dimensions-field',
  imports: [MatCheckbox, MatFormFieldModule, MatInput, TextPipe],
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      <p>{{ 'consortium.card.dimensions-hint' | tnText }}</p>
      <div class="known">
        @for (dimension of known(); track dimension.value) {
          <mat-checkbox [checked]="dimension.isAsked" (change)="tick(dimension.value, $event.checked)">{{ dimension.label }}</mat-checkbox>
        }
      </div>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ 'consortium.card.own-dimensions' | tnText }}</mat-label>
        <textarea matInput lang="" rows="2" [value]="own()" (change)="write(typed.value)" #typed></textarea>
        <mat-hint [class.wrong]="error() !== ''">{{ error() || ('consortium.card.own-dimensions-hint' | tnText) }}</mat-hint>
      </mat-form-field>
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--tn-space-2);
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 550;
    }
    p {
      margin: 0;
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
    .known {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
      margin-inline-start: calc(-1 * var(--tn-space-2));
    }
    mat-form-field {
      inline-size: 100%;
    }
    .wrong {
      color: var(--tn-red);
    }
  `,
})
export class DimensionsField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly error = input('');

  private readonly translator = inject(TRANSLATOR);
  private readonly asked = computed(() =>
    this.field()()
      .value()
      .split('\n')
      .filter((line) => line !== ''),
  );
  protected readonly known = computed(() =>
    BREAKDOWN_DIMENSIONS.map((value) => ({
      value,
      label: this.translator().text(`events.vocabulary.dimension.${value}`),
      isAsked: this.asked().includes(value),
    })),
  );
  protected readonly own = computed(() =>
    this.asked()
      .filter((line) => !isKnown(line))
      .join('\n'),
  );

  protected tick(dimension: string, isAsked: boolean): void {
    const before = this.asked();
    const known = BREAKDOWN_DIMENSIONS.filter((each) => (each === dimension ? isAsked : before.includes(each)));
    this.put([...known, ...before.filter((line) => !isKnown(line))]);
  }

  /** Taken over when the box is left: a label on its way to being written may pass through a word that every project knows. */
  protected write(own: string): void {
    this.put([...BREAKDOWN_DIMENSIONS.filter((each) => this.asked().includes(each)), ...own.split('\n').map((line) => line.trim())]);
  }

  private put(dimensions: readonly string[]): void {
    this.field()().value.set(dimensions.filter((line) => line !== '').join('\n'));
  }
}

function isKnown(line: string): boolean {
  return BREAKDOWN_DIMENSIONS.some((dimension) => dimension === line);
}
