import { Component, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { checkPassword } from '@turnout/accounts/domain';
import { TRANSLATOR } from '@turnout/shared/ui';
import { Notifications, type Problem, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { Door } from '../door/door';
import { PasswordField } from '../forms/password-field';
import { placeErrors, placeProblem } from '../forms/place-errors';
import { Refusal } from '../forms/refusal';
import { AccountClient } from '../own-account/account-client';

/** Sets a new password by the link from a mail, and leads to signing in with it. */
@Component({
  selector: 'tn-set-password',
  imports: [Door, MatButton, PasswordField, ReactiveFormsModule, Refusal, RouterLink, TextPipe],
  template: `
    <tn-door [heading]="'accounts.reset.set-title' | tnText" [lead]="'accounts.reset.set-lead' | tnText">
      <tn-refusal [problem]="problem()" (retry)="save()" />
      @if (problem()?.status === 410) {
        <a matButton="outlined" routerLink="/reset-password">{{ 'accounts.reset.ask' | tnText }}</a>
      } @else {
        <form [formGroup]="form" (ngSubmit)="save()" novalidate>
          <tn-password-field [control]="form.controls.password" [label]="'accounts.password.new' | tnText" [isNew]="true" />
          <button matButton="filled" type="submit" [disabled]="isBusy()">{{ 'accounts.reset.set' | tnText }}</button>
        </form>
      }
    </tn-door>
  `,
  styleUrl: '../door/door-form.scss',
})
export class SetPassword {
  /** What the link carries. */
  readonly token = input.required<string>();

  private readonly client = inject(AccountClient);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);
  private readonly notifications = inject(Notifications);

  protected readonly form = new FormGroup({ password: new FormControl('', { nonNullable: true }) });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async save(): Promise<void> {
    const { password } = this.form.getRawValue();
    const wrong = checkPassword(password, []);
    placeErrors(this.form, wrong, this.translator());
    if (wrong.length > 0 || this.isBusy()) return;
    this.isBusy.set(true);
    try {
      await firstValueFrom(this.client.redeemReset({ token: this.token(), password }), { defaultValue: undefined });
      this.notifications.say(this.translator().text('accounts.reset.done'));
      await this.router.navigateByUrl('/sign-in');
    } catch (failure) {
      this.problem.set(placeProblem(this.form, toProblem(failure), this.translator()));
    }
    this.isBusy.set(false);
  }
}
