import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Invitation } from '@turnout/shared/api-client';
import { DatePipe, type Problem, TextPipe } from '@turnout/shared/web-platform';
import { Refusal } from '../forms/refusal';
import { roleWords } from '../role-words';
import { MembersStore } from './members.store';

/** Who is invited and has not accepted yet. */
@Component({
  selector: 'tn-open-invitations',
  imports: [DatePipe, MatButton, Refusal, TextPipe],
  template: `
    <tn-refusal [problem]="problem()" />
    <ul [attr.aria-label]="'accounts.invitations.title' | tnText">
      @for (invitation of invitations(); track invitation.id) {
        <li>
          <div>
            <strong>{{ invitation.email }}</strong>
            <p class="what"
              >{{ words(invitation.role) | tnText }}{{ invitation.partner ? ', ' + invitation.partner : '' }} ·
              {{ 'accounts.invitations.until' | tnText: { date: (invitation.expiresAt.slice(0, 10) | tnDate: 'words') } }}</p
            >
          </div>
          <button
            matButton
            type="button"
            [attr.aria-label]="'accounts.invitations.revoke-of' | tnText: { email: invitation.email }"
            (click)="revoke(invitation)"
            >{{ 'accounts.invitations.revoke' | tnText }}</button
          >
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      padding: 0;
      border-block-start: 1px solid var(--tn-line);
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2) var(--tn-space-4);
      align-items: center;
      justify-content: space-between;
      padding-block: var(--tn-space-2);
      border-block-end: 1px solid var(--tn-line);
      overflow-wrap: anywhere;
    }
    .what {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
  `,
})
export class OpenInvitations {
  readonly invitations = input.required<readonly Invitation[]>();

  private readonly store = inject(MembersStore);
  protected readonly words = roleWords;
  protected readonly problem = signal<Problem | null>(null);

  protected async revoke(invitation: Invitation): Promise<void> {
    this.problem.set(await this.store.revoke(invitation));
  }
}
