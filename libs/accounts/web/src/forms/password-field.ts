import { afterNextRender, Component, type ElementRef, input, viewChild } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MIN_PASSWORD_LENGTH } from '@turnout/accounts/domain';
import { TextPipe } from '@turnout/shared/web-platform';

/** A field for a password: a new one, with a word on what makes a good one, or the one that somebody has. */
@Component({
  selector: 'tn-password-field',
  imports: [MatFormFieldModule, MatInput, ReactiveFormsModule, TextPipe],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <input matInput #field type="password" [formControl]="control()" [autocomplete]="isNew() ? 'new-password' : 'current-password'" />
      @if (isNew()) {
        <mat-hint>{{ 'accounts.password.hint' | tnText: { min } }}</mat-hint>
      }
      <mat-error>{{ control().getError('words') }}</mat-error>
    </mat-form-field>
  `,
  styles: `
    :host,
    mat-form-field {
      display: block;
    }
    mat-hint {
      color: var(--tn-ink-muted);
    }
  `,
})
export class PasswordField {
  readonly control = input.required<FormControl<string>>();
  readonly label = input.required<string>();
  readonly isNew = input(false);

  /** Whether whoever comes to the field can type at once. */
  readonly takesFocus = input(false);

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  constructor() {
    afterNextRender(() => {
      if (this.takesFocus()) this.field().nativeElement.focus();
    });
  }

  protected readonly min = MIN_PASSWORD_LENGTH;
}
