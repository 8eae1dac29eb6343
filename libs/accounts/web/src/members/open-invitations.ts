import { Component, computed, input } from '@angular/core';
import type { Invitation } from '@turnout/shared/api-client';
import { TextPipe } from '@turnout/shared/web-platform';
import { OpenInvitation } from './open-invitation';

/** Who is invited and has not accepted yet. */
@Component({
  selector: 'tn-open-invitations',
  imports: [OpenInvitation, TextPipe],
  template: `
    @if (isHandedOn()) {
      <p class="by-hand">{{ 'accounts.invitations.by-hand' | tnText }}</p>
    }
    <ul [attr.aria-label]="'accounts.invitations.title' | tnText">
      @for (invitation of invitations(); track invitation.id) {
        <li><tn-open-invitation [invitation]="invitation" /></li>
      }
    </ul>
  `,
  styles: `
    .by-hand {
      max-inline-size: var(--tn-measure);
      margin-block-end: var(--tn-space-3);
      color: var(--tn-ink-muted);
    }
    ul {
      padding: 0;
      border-block-start: 1px solid var(--tn-line);
      list-style: none;
    }
  `,
})
export class OpenInvitations {
  readonly invitations = input.required<readonly Invitation[]>();

  protected readonly isHandedOn = computed(() => this.invitations().some(({ handedOn }) => handedOn));
}
