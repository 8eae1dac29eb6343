import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { readOneTimeCode } from '@turnout/accounts/domain';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type Problem, TextPipe } from '@turnout/shared/web-platform';
import { placeErrors, placeProblem } from '../forms/place-errors';
import { Refusal } from '../forms/refusal';
import { SessionStore } from '../session/session-store';
import { CodeField } from './code-field';

/** The second step of signing in: a code of the app, or one kept for the day it is lost. */
@Component({
  selector: 'tn-second-step',
  imports: [CodeField, MatButton, ReactiveFormsModule, Refusal, TextPipe],
  template: `
    <tn-refusal [problem]="problem()" (retry)="submit()" />
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <tn-code-field [control]="form.controls.code" [isRecovery]="isRecovery()" [takesFocus]="true" />
      <button matButton="filled" type="submit" [disabled]="isBusy()">
        {{ (isBusy() ? 'accounts.sign-in.busy' : 'accounts.sign-in.submit') | tnText }}
      </button>
      <button matButton type="button" (click)="change()">
        {{ (isRecovery() ? 'accounts.second-factor.use-app' : 'accounts.second-factor.use-recovery-code') | tnText }}
      </button>
      <button matButton type="button" (click)="left.emit(null)">{{ 'accounts.second-factor.back' | tnText }}</button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--tn-space-4);
    }
    button[type='button'] {
      justify-self: start;
      margin-block-start: calc(-1 * var(--tn-space-2));
      margin-inline-start: calc(-1 * var(--tn-space-3));
    }
  `,
})
export class SecondStep {
  /** What the server's refusal carried. */
  readonly challenge = input.required<string>();
  /** Said when somebody is in. */
  readonly passed = output();
  /** Said when the password is to be entered again: because the person wants to, or with the problem because there is no way on. */
  readonly left = output<Problem | null>();

  private readonly session = inject(SessionStore);
  private readonly translator = inject(TRANSLATOR);
  private readonly field = viewChild.required(CodeField);

  protected readonly form = new FormGroup({ code: new FormControl('', { nonNullable: true }) });
  protected readonly isRecovery = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async submit(): Promise<void> {
    const { code } = this.form.getRawValue();
    if (this.isBusy()) return;
    if (readOneTimeCode(code)) await this.pass(code);
    else placeErrors(this.form, [{ pointer: '/code', code: 'second-factor.wrong-code' }], this.translator());
    this.field().focus();
  }

  protected change(): void {
    this.isRecovery.update((is) => !is);
    this.form.reset();
    this.field().focus();
  }

  private async pass(code: string): Promise<void> {
    this.isBusy.set(true);
    const problem = await this.session.passSecondStep(this.challenge(), code);
    this.isBusy.set(false);
    if (problem === null) this.passed.emit();
    else if (problem.code === 'session.challenge-not-valid') this.left.emit(problem);
    else this.problem.set(placeProblem(this.form, problem, this.translator()));
  }
}
