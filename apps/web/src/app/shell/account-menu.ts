import { Component, computed, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { mdiAccountCircleOutline } from '@mdi/js';
import { accountPages, SessionStore, SignOut } from '@turnout/accounts/web';
import { CurrentProject, roleWords } from '@turnout/consortium/web';
import { Icon } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** Who is signed in, as what, and the way out. */
@Component({
  selector: 'tn-account-menu',
  imports: [Icon, MatIconButton, MatMenuModule, RouterLink, TextPipe],
  template: `
    @if (account(); as person) {
      <button
        matIconButton
        type="button"
        [matMenuTriggerFor]="menu"
        [attr.aria-label]="'accounts.menu' | tnText: { name: person.displayName }"
      >
        <tn-icon [path]="mark" />
      </button>
      <mat-menu #menu="matMenu">
        <div class="who" role="presentation">
          <strong>{{ person.displayName }}</strong>
          <span>{{ person.email }}</span>
          @if (role(); as words) {
            <span>{{ words | tnText }}</span>
          }
        </div>
        @for (page of pages(); track page.path) {
          <a mat-menu-item [routerLink]="page.path">{{ page.words | tnText }}</a>
        }
        <button mat-menu-item type="button" (click)="leaving.run()">{{ 'accounts.sign-out' | tnText }}</button>
      </mat-menu>
    }
  `,
  styleUrl: './menu.scss',
})
export class AccountMenu {
  private readonly session = inject(SessionStore);
  private readonly current = inject(CurrentProject);
  protected readonly leaving = inject(SignOut);

  protected readonly account = this.session.account;
  protected readonly pages = computed(() => accountPages(this.account()));
  protected readonly role = computed(() => {
    if (this.account()?.isAdministrator) return roleWords('administrator');
    const role = this.current.card.value()?.project.role;
    return role ? roleWords(role) : null;
  });
  protected readonly mark = mdiAccountCircleOutline;
}
