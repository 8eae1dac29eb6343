import { Component, inject, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { checkToken, DEFAULT_TOKEN_DAYS, MAX_TOKEN_DAYS, TOKEN_SCOPES, type TokenScope } from '@turnout/accounts/domain';
import type { AccessTokenWithSecret } from '@turnout/shared/api-client';
import { addDays, isoDateOf } from '@turnout/shared/kernel';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type Problem, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { placeErrors, placeProblem } from '../forms/place-errors';
import { Refusal } from '../forms/refusal';
import { TokensClient } from './tokens-client';

const SCOPE_WORDS = { read: 'accounts.tokens.scope.read', write: 'accounts.tokens.scope.write' } as const;

/** Makes an access token. */
@Component({
  selector: 'tn-new-token',
  imports: [MatButton, MatFormFieldModule, MatInput, ReactiveFormsModule, Refusal, TextPipe],
  templateUrl: './new-token.html',
  styles: `
    form {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
      gap: var(--tn-space-4) var(--tn-space-3);
      align-items: start;
    }
    .name,
    button {
      grid-column: 1 / -1;
    }
    button {
      justify-self: start;
    }
    mat-hint {
      color: var(--tn-ink-muted);
    }
  `,
})
export class NewToken {
  /** The token that was made, with its secret. */
  readonly made = output<AccessTokenWithSecret>();

  private readonly client = inject(TokensClient);
  private readonly translator = inject(TRANSLATOR);

  protected readonly scopes = TOKEN_SCOPES;
  protected readonly scopeWords = SCOPE_WORDS;
  protected readonly days = [30, DEFAULT_TOKEN_DAYS, 180];
  protected readonly year = MAX_TOKEN_DAYS;
  protected readonly form = new FormGroup({
    name: new FormControl('', { nonNullable: true }),
    scope: new FormControl<TokenScope>('read', { nonNullable: true }),
    expiresOn: new FormControl(String(DEFAULT_TOKEN_DAYS), { nonNullable: true }),
  });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async make(): Promise<void> {
    const today = isoDateOf(new Date());
    const { name, scope, expiresOn } = this.form.getRawValue();
    const token = { name, scope, expiresOn: addDays(today, Number(expiresOn)) };
    const wrong = checkToken(token, today);
    placeErrors(this.form, wrong, this.translator());
    if (wrong.length > 0 || this.isBusy()) return;
    this.isBusy.set(true);
    try {
      this.made.emit(await firstValueFrom(this.client.make(token)));
      this.problem.set(null);
      this.form.reset();
    } catch (failure) {
      this.problem.set(placeProblem(this.form, toProblem(failure), this.translator()));
    }
    this.isBusy.set(false);
  }
}
