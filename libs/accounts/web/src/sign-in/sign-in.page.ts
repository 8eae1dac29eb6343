import { Component, computed, effect, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { type Problem, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { challengeOf } from '../second-factor/challenge-of';
import { SecondStep } from '../second-factor/second-step';
import { SessionStore } from '../session/session-store';
import { DEMO_PASSWORD } from './demo-accounts';
import { DemoAccountsList } from './demo-accounts-list';
import { innerAddress } from './inner-address';

/** Signing in: address and password, and in a demonstration its accounts. Leads back to where the person wanted to go. */
@Component({
  selector: 'tn-sign-in-page',
  imports: [DemoAccountsList, MatButton, MatFormFieldModule, MatInput, ProblemView, ReactiveFormsModule, RouterLink, SecondStep, TextPipe],
  templateUrl: './sign-in.page.html',
  styleUrl: './sign-in.page.scss',
})
export class SignInPage {
  /** The address to come back to, from the query. */
  readonly to = input<string>();

  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly password = viewChild<ElementRef<HTMLInputElement>>('passwordField');

  protected readonly form = new FormGroup({
    email: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    password: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
  });
  protected readonly isBusy = signal(false);
  protected readonly refused = signal<Problem | null>(null);
  protected readonly problem = computed(() => {
    const state = this.store.state();
    return this.refused() ?? (state.kind === 'failed' ? state.problem : null);
  });
  /** What is asked besides the password, for an account with a second factor. */
  protected readonly challenge = computed(() => challengeOf(this.refused()));
  protected readonly isWrong = computed(() => this.refused()?.code === 'session.wrong-credentials');
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
    if (this.refused()) void this.submit();
    else void this.store.ensure();
  }

  /** Back from the second step to the password. */
  protected startAgain(problem: Problem | null): void {
    this.refused.set(problem);
    this.form.controls.password.reset();
  }

  private async signIn(email: string, password: string): Promise<void> {
    this.isBusy.set(true);
    this.refused.set(await this.store.signIn(email, password));
    this.isBusy.set(false);
    if (!this.isWrong()) return;
    this.form.controls.password.reset();
    this.password()?.nativeElement.focus();
  }
}
