import { Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { fieldWords } from './field-words';
import type { WordOption } from './word-field';

/** The deliverables that an event counts for, picked from those of the project; none is an answer too. */
@Component({
  selector: 'tn-deliverables-field',
  imports: [MatFormFieldModule, MatSelectModule, TextPipe],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ 'events.log.deliverables' | tnText }}</mat-label>
      <mat-select multiple [value]="field()().value()" (selectionChange)="field()().value.set($event.value)">
        @for (option of options(); track option.value) {
          <mat-option [value]="option.value"
            ><span lang="">{{ option.label }}</span></mat-option
          >
        }
      </mat-select>
      <mat-hint class="error">{{ error() }}</mat-hint>
    </mat-form-field>
  `,
  styles: `
    :host,
    mat-form-field {
      display: block;
      inline-size: 100%;
    }
    .error {
      color: var(--tn-red);
    }
  `,
})
export class DeliverablesField {
  readonly field = input.required<FieldTree<string[]>>();
  readonly options = input.required<readonly WordOption[]>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly error = computed(() => {
    const wrong = this.field()().errorSummary()[0]?.fieldTree;
    return wrong ? fieldWords(wrong, this.translator()) : '';
  });
}
