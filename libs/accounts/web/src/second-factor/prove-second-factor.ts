import { Component, inject, input, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { readOneTimeCode } from '@turnout/accounts/domain';
import type { FullProof } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type Problem, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { PasswordField } from '../forms/password-field';
import { placeErrors, placeProblem } from '../forms/place-errors';
import { Refusal } from '../forms/refusal';
import { CodeField } from './code-field';
import { SecondFactorClient } from './second-factor-client';

/** Asks for password and code before new recovery codes, or before the second factor ends. */
@Component({
  selector: 'tn-prove-second-factor',
  imports: [CodeField, MatButton, PasswordField, ReactiveFormsModule, Refusal, TextPipe],
  template: `
    <tn-refusal [problem]="problem()" (retry)="submit()" />
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <p>{{ (isEnd() ? 'accounts.second-factor.really-end' : 'accounts.second-factor.really-renew') | tnText }}</p>
      <tn-password-field [control]="form.controls.password" [label]="'accounts.password.current' | tnText" [takesFocus]="true" />
      <tn-code-field [control]="form.controls.code" />
      <div class="actions">
        <button matButton="filled" type="submit" [disabled]="isBusy()">
          {{ (isEnd() ? 'accounts.second-factor.end' : 'accounts.second-factor.renew') | tnText }}
        </button>
        <button matButton type="button" (click)="cancelled.emit()">{{ 'accounts.second-factor.cancel' | tnText }}</button>
      </div>
    </form>
  `,
  styleUrl: './second-factor-form.scss',
})
export class ProveSecondFactor {
  /** Whether the second factor is to end; else there are to be new recovery codes. */
  readonly isEnd = input.required<boolean>();
  /** Said when it is done, with the new recovery codes if there are some. */
  readonly done = output<readonly string[]>();
  readonly cancelled = output();

  private readonly client = inject(SecondFactorClient);
  private readonly translator = inject(TRANSLATOR);

  protected readonly form = new FormGroup({
    password: new FormControl('', { nonNullable: true }),
    code: new FormControl('', { nonNullable: true }),
  });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async submit(): Promise<void> {
    const given = this.form.getRawValue();
    const wrong = [
      ...(given.password === '' ? [{ pointer: '/password', code: 'password.wrong' }] : []),
      ...(readOneTimeCode(given.code) ? [] : [{ pointer: '/code', code: 'second-factor.wrong-code' }]),
    ];
    placeErrors(this.form, wrong, this.translator());
    if (wrong.length > 0 || this.isBusy()) return;
    this.isBusy.set(true);
    try {
      this.done.emit(await firstValueFrom(this.ask(given)));
    } catch (failure) {
      this.problem.set(placeProblem(this.form, toProblem(failure), this.translator()));
    }
    this.isBusy.set(false);
  }

  private ask(given: FullProof): Observable<readonly string[]> {
    return this.isEnd() ? this.client.end(given).pipe(map(() => [])) : this.client.renewCodes(given);
  }
}
