import { Component, input } from '@angular/core';
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
      <input matInput type="password" [formControl]="control()" [autocomplete]="isNew() ? 'new-password' : 'current-password'" />
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

  protected readonly min = MIN_PASSWORD_LENGTH;
}
