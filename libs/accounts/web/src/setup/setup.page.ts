import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ActivatedRoute, Router } from '@angular/router';
import { checkNewAccount, isEmail, tidyEmail } from '@turnout/accounts/domain';
import type { Session } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type Problem, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { Door } from '../door/door';
import { PasswordField } from '../forms/password-field';
import { placeErrors, placeProblem } from '../forms/place-errors';
import { Refusal } from '../forms/refusal';
import { SessionStore } from '../session/session-store';

/** The very first page of an installation: makes its administrator. */
@Component({
  selector: 'tn-setup-page',
  imports: [Door, MatButton, MatFormFieldModule, MatInput, PasswordField, ReactiveFormsModule, Refusal, TextPipe],
  templateUrl: './setup.page.html',
  styleUrl: '../door/door-form.scss',
})
export class SetupPage {
  private readonly http = inject(HttpClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);
  /** The secret stands behind the `#` of the link. */
  private readonly token = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });

  protected readonly form = new FormGroup({
    displayName: new FormControl('', { nonNullable: true }),
    email: new FormControl('', { nonNullable: true }),
    password: new FormControl('', { nonNullable: true }),
  });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async setUp(): Promise<void> {
    const given = { ...this.form.getRawValue(), email: tidyEmail(this.form.controls.email.value) };
    const address = isEmail(given.email) ? [] : [{ pointer: '/email', code: 'account.email-invalid' }];
    const wrong = [...address, ...checkNewAccount(given)];
    placeErrors(this.form, wrong, this.translator());
    if (wrong.length > 0 || this.isBusy()) return;
    this.isBusy.set(true);
    try {
      this.session.begin(await firstValueFrom(this.http.post<Session>('/api/v1/setup', { token: this.token() ?? '', ...given })));
      await this.router.navigateByUrl('/projects');
    } catch (failure) {
      this.problem.set(placeProblem(this.form, toProblem(failure), this.translator()));
    }
    this.isBusy.set(false);
  }
}
