import { Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { Icon } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { navItems, ROOMY_ONLY } from './nav-items';

/** The pages of a project: a column in the rail, a bar along the lower edge of a phone. */
@Component({
  selector: 'tn-project-nav',
  imports: [Icon, RouterLink, RouterLinkActive, TextPipe],
  template: `
    <nav [attr.aria-label]="'shared.nav' | tnText">
      @for (item of items(); track item.path) {
        <a
          [routerLink]="['/p', project(), item.path]"
          routerLinkActive="here"
          [class.roomy]="roomyOnly.includes(item.path)"
          ariaCurrentWhenActive="page"
        >
          <tn-icon [path]="item.icon" />
          <span>{{ item.words | tnText }}</span>
        </a>
      }
      <ng-content />
    </nav>
  `,
  styleUrl: './project-nav.scss',
})
export class ProjectNav {
  /** Code of the project. */
  readonly project = input.required<string>();

  private readonly session = inject(SessionStore);
  protected readonly roomyOnly = ROOMY_ONLY;
  protected readonly items = computed(() => navItems(this.session, this.project()));
}
