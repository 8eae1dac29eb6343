import { Component, effect, inject, input } from '@angular/core';
import { PageHeader, Skeleton } from '@turnout/shared/ui';
import { ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { AddMember } from './add-member';
import { MemberRow } from './member-row';
import { MembersStore } from './members.store';
import { OpenInvitations } from './open-invitations';

/** Who belongs to the project, as what. */
@Component({
  selector: 'tn-members-page',
  imports: [AddMember, MemberRow, OpenInvitations, PageHeader, ProblemView, Skeleton, TextPipe],
  providers: [MembersStore],
  template: `
    <tn-page-header [heading]="'accounts.members.title' | tnText" [lead]="'accounts.members.lead' | tnText" />
    @let state = store.loaded.state();
    @switch (state.kind) {
      @case ('loading') {
        <tn-skeleton shape="rows" [count]="5" />
      }
      @case ('failed') {
        <tn-problem reloads [problem]="state.problem" (retry)="store.loaded.reload()" />
      }
      @case ('ready') {
        <ul [attr.aria-label]="'accounts.members.title' | tnText">
          @for (member of state.value.members; track member.id) {
            <li><tn-member-row [member]="member" [choices]="state.value" /></li>
          }
        </ul>
        @if (state.value.invitations.length > 0) {
          <section aria-labelledby="open-invitations">
            <h2 id="open-invitations">{{ 'accounts.invitations.title' | tnText }}</h2>
            <tn-open-invitations [invitations]="state.value.invitations" />
          </section>
        }
        <section class="tn-no-print" aria-labelledby="add-member">
          <h2 id="add-member">{{ 'accounts.members.add-title' | tnText }}</h2>
          <p class="lead">{{ 'accounts.members.add-lead' | tnText }}</p>
          <tn-add-member [choices]="state.value" />
        </section>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 60rem;
    }
    ul {
      padding: 0;
      border-block-start: 1px solid var(--tn-line);
      list-style: none;
    }
    section {
      margin-block-start: var(--tn-space-6);
    }
    h2 {
      margin-block-end: var(--tn-space-2);
    }
    .lead {
      max-inline-size: var(--tn-measure);
      margin-block: var(--tn-space-1) var(--tn-space-4);
      color: var(--tn-ink-muted);
    }
  `,
})
export class MembersPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  protected readonly store = inject(MembersStore);

  constructor() {
    effect(() => {
      this.store.project.set(this.project());
    });
  }
}
