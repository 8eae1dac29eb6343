import { Component, computed, inject, input, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import type { Member, MemberChange } from '@turnout/shared/api-client';
import { StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { DatePipe, type Problem, TextPipe } from '@turnout/shared/web-platform';
import { placeErrors, placeProblem } from '../forms/place-errors';
import { Refusal } from '../forms/refusal';
import { roleWords } from '../role-words';
import { SessionStore } from '../session/session-store';
import { MembersStore } from './members.store';
import { RoleFields } from './role-fields';
import { fieldsOf, type RoleChoices, roleErrors, roleForm, roleIn } from './role-form';

/** One member: what they are, a form to change it, and a second question before they are out. */
@Component({
  selector: 'tn-member-row',
  imports: [DatePipe, MatButton, ReactiveFormsModule, Refusal, RoleFields, StatusBadge, TextPipe],
  templateUrl: './member-row.html',
  styleUrls: ['./member-row.scss', './member-form.scss'],
})
export class MemberRow {
  readonly member = input.required<Member>();
  readonly choices = input.required<RoleChoices>();

  private readonly store = inject(MembersStore);
  private readonly session = inject(SessionStore);
  private readonly translator = inject(TRANSLATOR);

  protected readonly words = roleWords;
  protected readonly isOneself = computed(() => this.session.account()?.id === this.member().id);
  protected readonly form = computed(() => roleForm(this.member()));
  protected readonly mode = signal<'shown' | 'changing' | 'removing'>('shown');
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected turn(mode: 'shown' | 'changing' | 'removing'): void {
    this.form().reset(fieldsOf(this.member()));
    this.problem.set(null);
    this.mode.set(mode);
  }

  protected async save(): Promise<void> {
    const wrong = roleErrors(this.form(), this.choices());
    placeErrors(this.form(), wrong, this.translator());
    if (wrong.length > 0) return;
    await this.attempt(() => this.store.change(this.member(), roleIn(this.form()) as MemberChange));
  }

  protected remove(): Promise<void> {
    return this.attempt(() => this.store.remove(this.member()));
  }

  private async attempt(act: () => Promise<Problem | null>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    const problem = await act();
    this.isBusy.set(false);
    this.problem.set(placeProblem(this.form(), problem, this.translator()));
    if (!problem) this.mode.set('shown');
  }
}
