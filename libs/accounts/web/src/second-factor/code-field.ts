import { afterNextRender, Component, type ElementRef, input, viewChild } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TextPipe } from '@turnout/shared/web-platform';

/** A field for a code of the authenticator app, or for a recovery code. */
@Component({
  selector: 'tn-code-field',
  imports: [MatFormFieldModule, MatInput, ReactiveFormsModule, TextPipe],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ (isRecovery() ? 'accounts.second-factor.recovery-code' : 'accounts.second-factor.code') | tnText }}</mat-label>
      <input
        matInput
        #field
        [formControl]="control()"
        [attr.inputmode]="isRecovery() ? 'text' : 'numeric'"
        [autocomplete]="isRecovery() ? 'off' : 'one-time-code'"
        autocapitalize="characters"
        spellcheck="false"
      />
      <mat-hint>{{ (isRecovery() ? 'accounts.second-factor.recovery-code-hint' : 'accounts.second-factor.code-hint') | tnText }}</mat-hint>
      <mat-error>{{ control().getError('words') }}</mat-error>
    </mat-form-field>
  `,
  styles: `
    :host,
    mat-form-field {
      display: block;
    }
    input {
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.08em;
    }
    mat-hint {
      color: var(--tn-ink-muted);
    }
  `,
})
export class CodeField {
  readonly control = input.required<FormControl<string>>();
  readonly isRecovery = input(false);
  /** Whether whoever comes to the field can type at once. */
  readonly takesFocus = input(false);

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  constructor() {
    afterNextRender(() => {
      if (this.takesFocus()) this.focus();
    });
  }

  focus(): void {
    this.field().nativeElement.focus();
  }
}
