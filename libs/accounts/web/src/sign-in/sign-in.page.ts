import { Component, computed, effect, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { TRANSLATOR } from '@turnout/shared/ui';
import { load, type Problem, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { challengeOf } from '../second-factor/challenge-of';
import { SecondStep } from '../second-factor/second-step';
import { SessionClient } from '../session/session-client';
import { SessionStore } from '../session/session-store';
import { DEMO_PASSWORD } from './demo-accounts';
import { DemoAccountsList } from './demo-accounts-list';
import { innerAddress } from './inner-address';
import { ProviderOption } from './provider-option';

/** Signing in: address and password, and in a demonstration its accounts. Leads back to where the person wanted to go. */
@Component({
  selector: 'tn-sign-in-page',
  imports: [
    DemoAccountsList,
    MatButton,
    MatFormFieldModule,
    MatInput,
    ProblemView,
    ProviderOption,
    ReactiveFormsModule,
    RouterLink,
    SecondStep,
    TextPipe,
  ],
  templateUrl: './sign-in.page.html',
  styleUrl: './sign-in.page.scss',
})
export class SignInPage {
  /** The address to come back to, from the query. */
  readonly to = input<string>();
  /** Why the identity provider did not lead inside, from the query. */
  readonly refused = input<string>();

  private readonly client = inject(SessionClient);
  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);
  private readonly password = viewChild<ElementRef<HTMLInputElement>>('passwordField');

  protected readonly form = new FormGroup({
    email: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    password: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
  });
  /** In which ways people can sign in, besides by password; nothing is offered where the server cannot say. */
  protected readonly options = load(
    () => ({}),
    () => this.client.options(),
  );
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<Problem | null>(null);
  protected readonly problem = computed(() => {
    const state = this.store.state();
    return this.failure() ?? (state.kind === 'failed' ? state.problem : null);
  });
  /** What is asked besides the password, for an account with a second factor. */
  protected readonly challenge = computed(() => challengeOf(this.failure()));
  protected readonly isWrong = computed(() => this.failure()?.code === 'session.wrong-credentials');
  /** What the person reads when they come back from the identity provider with nothing; only codes that are known are put into words. */
  protected readonly refusal = computed(() => {
    const [key, { has, text }] = [`error.${this.refused() ?? ''}`, this.translator()];
    return this.failure() === null && key.startsWith('error.provider.') && has(key) ? text(key) : null;
  });
  protected readonly isDemo = computed(() => {
    const state = this.store.state();
    return state.kind === 'signed-out' && state.isDemo;
  });

  constructor() {
    // Somebody who is signed in already, or becomes so in another way, has nothing to do here.
    effect(() => {
      if (this.store.session()) void this.router.navigateByUrl(innerAddress(this.to()));
    });
    void this.store.ensure();
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.isBusy()) return;
    const { email, password } = this.form.getRawValue();
    await this.signIn(email, password);
  }

  protected useDemo(email: string): void {
    void this.signIn(email, DEMO_PASSWORD);
  }

  protected askAgain(): void {
    if (this.failure()) void this.submit();
    else void this.store.ensure();
  }

  /** Back from the second step to the password. */
  protected startAgain(problem: Problem | null): void {
    this.failure.set(problem);
    this.form.controls.password.reset();
  }

  private async signIn(email: string, password: string): Promise<void> {
    this.isBusy.set(true);
    this.failure.set(await this.store.signIn(email, password));
    this.isBusy.set(false);
    if (!this.isWrong()) return;
    this.form.controls.password.reset();
    this.password()?.nativeElement.focus();
  }
}
