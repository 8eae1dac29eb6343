import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Account } from '@turnout/shared/api-client';
import { StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, Notifications, type Problem, TextPipe } from '@turnout/shared/web-platform';
import { Refusal } from '../forms/refusal';
import { roleWords } from '../role-words';
import { SessionStore } from '../session/session-store';
import { AccountHistory } from './account-history';
import { type AccountStep, reverseOf, stepsFor } from './account-steps';
import { AccountsStore } from './accounts.store';

/** One account: who it is, what they are where, and what can be done to it, with its consequence said before it is done. */
@Component({
  selector: 'tn-account-row',
  imports: [AccountHistory, InstantPipe, MatButton, Refusal, StatusBadge, TextPipe],
  templateUrl: './account-row.html',
  styleUrl: './account-row.scss',
})
export class AccountRow {
  readonly account = input.required<Account>();

  private readonly store = inject(AccountsStore);
  private readonly session = inject(SessionStore);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected readonly isOneself = computed(() => this.session.account()?.id === this.account().id);
  protected readonly steps = computed(() => stepsFor(this.account(), this.isOneself()));
  protected readonly memberships = computed(() =>
    this.account().memberships.map(({ project, role, partner, workPackages }) => {
      const words = this.translator().text(roleWords(role));
      const ties = [...workPackages, ...(partner === null ? [] : [partner])];
      return { project, role: ties.length === 0 ? words : `${words} (${ties.join(', ')})` };
    }),
  );
  protected readonly asked = signal<AccountStep | null>(null);
  protected readonly showsHistory = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected begin(step: AccountStep): void {
    this.problem.set(null);
    if (step.question === null) void this.take(step);
    else this.asked.set(step);
  }

  protected async take(step: AccountStep): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    const account = this.account();
    const outcome = await (step.change ? this.store.change(account, step.change) : this.store.removeSecondFactor(account));
    this.isBusy.set(false);
    this.asked.set(null);
    if ('code' in outcome) this.problem.set(outcome);
    else this.say(step, outcome);
  }

  private say(step: AccountStep, changed: Account): void {
    const words = this.translator().text(step.done, { name: changed.displayName });
    const reverse = reverseOf(step);
    if (reverse) this.notifications.sayWithUndo(words, () => void this.store.change(changed, reverse));
    else this.notifications.say(words);
  }
}
