import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { isEmail, tidyEmail } from '@turnout/accounts/domain';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type Problem, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { Door } from '../door/door';
import { placeErrors } from '../forms/place-errors';
import { Refusal } from '../forms/refusal';
import { AccountClient } from '../own-account/account-client';

/** Asks for a mail with a link to a new password. What it says afterwards does not tell whether there is an account. */
@Component({
  selector: 'tn-ask-for-link',
  imports: [Door, MatButton, MatFormFieldModule, MatInput, ReactiveFormsModule, Refusal, RouterLink, TextPipe],
  template: `
    @if (isAsked()) {
      <tn-door [heading]="'accounts.reset.asked-title' | tnText">
        <p role="status">{{ 'accounts.reset.asked-text' | tnText }}</p>
        <p class="after"
          ><a routerLink="/sign-in">{{ 'accounts.reset.back' | tnText }}</a></p
        >
      </tn-door>
    } @else {
      <tn-door [heading]="'accounts.reset.title' | tnText" [lead]="'accounts.reset.lead' | tnText">
        <tn-refusal [problem]="problem()" (retry)="ask()" />
        <form [formGroup]="form" (ngSubmit)="ask()" novalidate>
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ 'accounts.sign-in.email' | tnText }}</mat-label>
            <input matInput type="email" formControlName="email" autocomplete="username" autocapitalize="none" spellcheck="false" />
            <mat-error>{{ form.controls.email.getError('words') }}</mat-error>
          </mat-form-field>
          <button matButton="filled" type="submit" [disabled]="isBusy()">{{ 'accounts.reset.ask' | tnText }}</button>
        </form>
        <p class="after"
          ><a routerLink="/sign-in">{{ 'accounts.reset.back' | tnText }}</a></p
        >
      </tn-door>
    }
  `,
  styleUrl: '../door/door-form.scss',
})
export class AskForLink {
  private readonly client = inject(AccountClient);
  private readonly translator = inject(TRANSLATOR);

  protected readonly form = new FormGroup({ email: new FormControl('', { nonNullable: true }) });
  protected readonly isBusy = signal(false);
  protected readonly isAsked = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async ask(): Promise<void> {
    const email = tidyEmail(this.form.controls.email.value);
    const wrong = isEmail(email) ? [] : [{ pointer: '/email', code: 'account.email-invalid' }];
    placeErrors(this.form, wrong, this.translator());
    if (wrong.length > 0 || this.isBusy()) return;
    this.isBusy.set(true);
    try {
      await firstValueFrom(this.client.askForReset(email), { defaultValue: undefined });
      this.isAsked.set(true);
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
    this.isBusy.set(false);
  }
}
