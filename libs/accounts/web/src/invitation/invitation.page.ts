import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { checkNewAccount } from '@turnout/accounts/domain';
import type { InvitationOffer } from '@turnout/shared/api-client';
import { Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { load, type Problem, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { Door } from '../door/door';
import { PasswordField } from '../forms/password-field';
import { placeErrors, placeProblem } from '../forms/place-errors';
import { Refusal } from '../forms/refusal';
import { roleWords } from '../role-words';
import { challengeOf } from '../second-factor/challenge-of';
import { SecondStep } from '../second-factor/second-step';
import { SessionStore } from '../session/session-store';
import { InvitationClient } from './invitation-client';

/** What an invitation offers, and how it is accepted: with a new account, or with the one that the address has. */
@Component({
  selector: 'tn-invitation-page',
  imports: [
    Door,
    MatButton,
    MatFormFieldModule,
    MatInput,
    PasswordField,
    ReactiveFormsModule,
    Refusal,
    RouterLink,
    SecondStep,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './invitation.page.html',
  styleUrl: '../door/door-form.scss',
})
export class InvitationPage {
  private readonly client = inject(InvitationClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);
  /** The secret stands behind the `#` of the link. */
  private readonly token = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });

  protected readonly offer = load(
    () => this.token() ?? '',
    (token) => this.client.offer(token),
  );
  protected readonly form = new FormGroup({
    displayName: new FormControl('', { nonNullable: true }),
    password: new FormControl('', { nonNullable: true }),
  });
  protected readonly isOneself = computed(() => this.session.account()?.email === this.offer.value()?.email);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  /** What is asked besides the password, of an account with a second factor. */
  protected readonly challenge = computed(() => challengeOf(this.problem()));
  protected readonly words = roleWords;

  constructor() {
    void this.session.ensure();
  }

  protected async accept(offer: InvitationOffer): Promise<void> {
    const given = this.form.getRawValue();
    const wrong = offer.hasAccount ? [] : checkNewAccount({ ...given, email: offer.email });
    placeErrors(this.form, wrong, this.translator());
    if (wrong.length > 0 || this.isBusy()) return;
    this.isBusy.set(true);
    const parts = offer.hasAccount ? { password: given.password } : given;
    try {
      this.session.begin(await firstValueFrom(this.client.accept({ token: this.token() ?? '', ...(this.isOneself() ? {} : parts) })));
      await this.router.navigateByUrl('/projects');
    } catch (failure) {
      this.problem.set(placeProblem(this.form, toProblem(failure), this.translator()));
    }
    this.isBusy.set(false);
  }
}
