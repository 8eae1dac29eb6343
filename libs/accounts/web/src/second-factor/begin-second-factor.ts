import { Component, computed, inject, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { readOneTimeCode } from '@turnout/accounts/domain';
import type { SecondFactorSecret } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type Problem, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { PasswordField } from '../forms/password-field';
import { placeErrors, placeProblem } from '../forms/place-errors';
import { Refusal } from '../forms/refusal';
import { CodeField } from './code-field';
import { QrCode } from './qr-code';
import { SecondFactorClient } from './second-factor-client';

/** Sets a second factor up: the password, then the QR code for the app, then a code that the app shows. */
@Component({
  selector: 'tn-begin-second-factor',
  imports: [CodeField, MatButton, PasswordField, QrCode, ReactiveFormsModule, Refusal, TextPipe],
  templateUrl: './begin-second-factor.html',
  styleUrl: './second-factor-form.scss',
})
export class BeginSecondFactor {
  /** Said when it is on, with the recovery codes. */
  readonly confirmed = output<readonly string[]>();
  readonly cancelled = output();

  private readonly client = inject(SecondFactorClient);
  private readonly translator = inject(TRANSLATOR);

  protected readonly proof = new FormGroup({ password: new FormControl('', { nonNullable: true }) });
  protected readonly form = new FormGroup({ code: new FormControl('', { nonNullable: true }) });
  protected readonly begun = signal<SecondFactorSecret | null>(null);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly key = computed(() => this.begun()?.secret.replaceAll(/(.{4})(?=.)/gu, '$1 ') ?? '');

  protected begin(): Promise<void> {
    const { password } = this.proof.getRawValue();
    const missing = password === '' ? 'password.wrong' : null;
    return this.attempt(this.proof, missing && { pointer: '/password', code: missing }, async () => {
      this.begun.set(await firstValueFrom(this.client.begin(password)));
    });
  }

  protected confirm(): Promise<void> {
    const { code } = this.form.getRawValue();
    const wrong = readOneTimeCode(code)?.kind === 'app' ? null : 'second-factor.wrong-code';
    return this.attempt(this.form, wrong && { pointer: '/code', code: wrong }, async () => {
      this.confirmed.emit(await firstValueFrom(this.client.confirm(code)));
    });
  }

  private async attempt(
    form: FormGroup,
    wrong: { readonly pointer: string; readonly code: string } | null,
    work: () => Promise<void>,
  ): Promise<void> {
    if (wrong) placeErrors(form, [wrong], this.translator());
    if (wrong || this.isBusy()) return;
    this.isBusy.set(true);
    try {
      await work();
      this.problem.set(null);
    } catch (failure) {
      this.problem.set(placeProblem(form, toProblem(failure), this.translator()));
    }
    this.isBusy.set(false);
  }
}
