import { Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect, MatSelectTrigger } from '@angular/material/select';
import { PROJECT_ROLES, type ProjectRole } from '@turnout/accounts/domain';
import type { MessageKey } from '@turnout/shared/i18n';
import { TextPipe } from '@turnout/shared/web-platform';
import { roleWords } from '../role-words';
import type { RoleChoices, RoleForm } from './role-form';

const HINTS = {
  coordinator: 'accounts.role-hint.coordinator',
  lead: 'accounts.role-hint.lead',
  partner: 'accounts.role-hint.partner',
  viewer: 'accounts.role-hint.viewer',
} as const satisfies Readonly<Record<ProjectRole, MessageKey>>;

/** The fields for what somebody is in a project, with a word on what each role may do. */
@Component({
  selector: 'tn-role-fields',
  imports: [MatFormFieldModule, MatInput, MatOption, MatSelect, MatSelectTrigger, ReactiveFormsModule, TextPipe],
  template: `
    <ng-container [formGroup]="form()">
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ 'accounts.members.role' | tnText }}</mat-label>
        <select matNativeControl formControlName="role">
          @for (role of roles; track role) {
            <option [value]="role">{{ words(role) | tnText }}</option>
          }
        </select>
        <mat-hint>{{ hint() | tnText }}</mat-hint>
        <mat-error>{{ form().controls.role.getError('words') }}</mat-error>
      </mat-form-field>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ 'accounts.members.partner' | tnText }}</mat-label>
        <select matNativeControl formControlName="partner">
          <option value="">{{ 'accounts.members.no-partner' | tnText }}</option>
          @for (partner of choices().partners; track partner.code) {
            <option [value]="partner.code">{{ partner.code }}</option>
          }
        </select>
        <mat-error>{{ form().controls.partner.getError('words') }}</mat-error>
      </mat-form-field>
      @if (form().controls.role.value === 'lead' && choices().workPackages.length > 0) {
        <mat-form-field class="wide" appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ 'accounts.members.work-packages' | tnText }}</mat-label>
          <mat-select multiple formControlName="workPackages">
            <mat-select-trigger>{{ form().controls.workPackages.value.join(', ') }}</mat-select-trigger>
            @for (each of choices().workPackages; track each.code) {
              <mat-option [value]="each.code"
                >{{ each.code }} <span lang="">{{ each.title }}</span></mat-option
              >
            }
          </mat-select>
          <mat-hint>{{ 'accounts.members.work-packages-hint' | tnText }}</mat-hint>
          <mat-error>{{ form().controls.workPackages.getError('words') }}</mat-error>
        </mat-form-field>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: contents;
    }
    .wide {
      grid-column: 1 / -1;
    }
    mat-hint {
      color: var(--tn-ink-muted);
    }
  `,
})
export class RoleFields {
  readonly form = input.required<RoleForm>();
  readonly choices = input.required<RoleChoices>();

  protected readonly roles = PROJECT_ROLES;
  protected readonly words = roleWords;

  protected hint(): MessageKey {
    const role = PROJECT_ROLES.find((known) => known === this.form().controls.role.value) ?? 'viewer';
    return HINTS[role];
  }
}
