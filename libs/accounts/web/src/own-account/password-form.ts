import { Component, inject, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { checkPassword } from '@turnout/accounts/domain';
import { TRANSLATOR } from '@turnout/shared/ui';
import { Notifications, type Problem, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { PasswordField } from '../forms/password-field';
import { placeErrors, placeProblem } from '../forms/place-errors';
import { Refusal } from '../forms/refusal';
import { SessionStore } from '../session/session-store';
import { AccountClient } from './account-client';

/** Changes one's own password. */
@Component({
  selector: 'tn-password-form',
  imports: [MatButton, PasswordField, ReactiveFormsModule, Refusal, TextPipe],
  template: `
    <tn-refusal [problem]="problem()" (retry)="save()" />
    <form [formGroup]="form" (ngSubmit)="save()" novalidate>
      <input type="email" class="hidden" autocomplete="username" [value]="account()?.email" readonly tabindex="-1" aria-hidden="true" />
      <tn-password-field [control]="form.controls.current" [label]="'accounts.password.current' | tnText" />
      <tn-password-field [control]="form.controls.next" [label]="'accounts.password.new' | tnText" [isNew]="true" />
      <button matButton="filled" type="submit" [disabled]="isBusy()">{{ 'accounts.password.change' | tnText }}</button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--tn-space-4);
      justify-items: start;
      max-inline-size: 24rem;
    }
    tn-password-field {
      inline-size: 100%;
    }
    .hidden {
      display: none;
    }
  `,
})
export class PasswordForm {
  /** Said when the password is another one, and with it the sessions. */
  readonly changed = output();

  private readonly client = inject(AccountClient);
  private readonly session = inject(SessionStore);
  private readonly translator = inject(TRANSLATOR);
  private readonly notifications = inject(Notifications);

  protected readonly account = this.session.account;
  protected readonly form = new FormGroup({
    current: new FormControl('', { nonNullable: true }),
    next: new FormControl('', { nonNullable: true }),
  });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async save(): Promise<void> {
    const [given, account] = [this.form.getRawValue(), this.account()];
    const missing = given.current === '' ? [{ pointer: '/current', code: 'password.wrong' }] : [];
    const wrong = [...missing, ...checkPassword(given.next, [account?.displayName ?? '', account?.email ?? ''], '/next')];
    placeErrors(this.form, wrong, this.translator());
    if (wrong.length > 0 || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(placeProblem(this.form, await this.change(given), this.translator()));
    this.isBusy.set(false);
  }

  private async change(given: { readonly current: string; readonly next: string }): Promise<Problem | null> {
    try {
      this.session.begin(await firstValueFrom(this.client.changePassword(given)));
    } catch (failure) {
      return toProblem(failure);
    }
    this.form.reset();
    this.notifications.say(this.translator().text('accounts.password.changed'));
    this.changed.emit();
    return null;
  }
}
