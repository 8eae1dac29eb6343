import { Component, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { isEmail, tidyEmail } from '@turnout/accounts/domain';
import { TRANSLATOR } from '@turnout/shared/ui';
import { Notifications, type Problem, TextPipe } from '@turnout/shared/web-platform';
import { placeErrors, placeProblem } from '../forms/place-errors';
import { Refusal } from '../forms/refusal';
import { MembersStore } from './members.store';
import { RoleFields } from './role-fields';
import { type RoleChoices, roleErrors, roleForm, roleIn } from './role-form';

/** Lets somebody belong to the project: by an invitation, or at once when they have an account here. */
@Component({
  selector: 'tn-add-member',
  imports: [MatButton, MatFormFieldModule, MatInput, ReactiveFormsModule, Refusal, RoleFields, TextPipe],
  template: `
    <tn-refusal [problem]="problem()" (retry)="submit()" />
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ 'accounts.members.email' | tnText }}</mat-label>
        <input matInput type="email" formControlName="email" autocomplete="off" autocapitalize="none" spellcheck="false" />
        <mat-error>{{ form.controls.email.getError('words') }}</mat-error>
      </mat-form-field>
      <tn-role-fields [form]="form.controls.what" [choices]="choices()" />
      <div class="actions">
        <button matButton="filled" type="submit" [disabled]="isBusy()">{{ 'accounts.members.invite' | tnText }}</button>
        <button matButton="outlined" type="button" [disabled]="isBusy()" (click)="submit('add')">{{
          'accounts.members.add' | tnText
        }}</button>
      </div>
    </form>
  `,
  styleUrl: './member-form.scss',
  styles: ':host { display: block; }',
})
export class AddMember {
  readonly choices = input.required<RoleChoices>();

  private readonly store = inject(MembersStore);
  private readonly translator = inject(TRANSLATOR);
  private readonly notifications = inject(Notifications);

  protected readonly form = new FormGroup({
    email: new FormControl('', { nonNullable: true }),
    what: roleForm({ role: 'partner', partner: null, workPackages: [] }),
  });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async submit(way: 'invite' | 'add' = 'invite'): Promise<void> {
    if (this.isBusy() || !this.isFine()) return;
    const email = tidyEmail(this.form.controls.email.value);
    this.isBusy.set(true);
    const problem = await this.store[way]({ email, ...roleIn(this.form.controls.what) } as Parameters<MembersStore['add']>[0]);
    this.isBusy.set(false);
    this.problem.set(placeProblem(this.form, problem, this.translator()));
    if (problem) return;
    this.form.reset();
    this.notifications.say(this.translator().text(way === 'add' ? 'accounts.members.added' : 'accounts.members.invited', { email }));
  }

  private isFine(): boolean {
    const { email, what } = this.form.controls;
    const isAddress = isEmail(tidyEmail(email.value));
    const errors = isAddress ? [] : [{ pointer: '/email', code: 'account.email-invalid' }];
    const wrong = roleErrors(what, this.choices());
    placeErrors(this.form, errors, this.translator());
    placeErrors(what, wrong, this.translator());
    return errors.length + wrong.length === 0;
  }
}
