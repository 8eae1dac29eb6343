import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { PageHeader } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { filter, map } from 'rxjs';
import { SETTINGS_PAGES } from './settings-pages';

/** What stands around the pages of the settings: the way from one to the other. */
@Component({
  selector: 'tn-settings-frame',
  imports: [PageHeader, RouterLink, RouterLinkActive, RouterOutlet, TextPipe],
  template: `
    @if (pages().length > 1) {
      <nav #nav class="tn-no-print" [attr.aria-label]="'shared.settings.pages' | tnText">
        @for (page of pages(); track page.path) {
          <a
            #link
            [routerLink]="['/p', project(), 'settings', page.path]"
            routerLinkActive="here"
            ariaCurrentWhenActive="page"
            (isActiveChange)="bringIntoSight(nav, link, $event)"
            >{{ page.words | tnText }}</a
          >
        }
      </nav>
    }
    @if (isForRole()) {
      <router-outlet />
    } @else {
      <tn-page-header [heading]="'shared.settings.not-for-role' | tnText" [lead]="'shared.settings.not-for-role-text' | tnText" />
    }
  `,
  styleUrl: './settings-frame.scss',
})
export class SettingsFrame {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly pages = computed(() =>
    SETTINGS_PAGES.filter(({ operation }) => this.session.reach(operation, this.project()) !== null),
  );

  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.router.url),
    ),
    { initialValue: this.router.url },
  );
  /** A page that is reached by its address says at once that it is not for the reader, and not only when something is saved. */
  protected readonly isForRole = computed(() => {
    const path = /\/settings\/([^/?#]+)/u.exec(this.url())?.[1];
    const page = SETTINGS_PAGES.find((each) => each.path === path);
    return page === undefined || this.pages().includes(page);
  });

  /** A phone shows only some of the pages: the one that is open is to be among them. */
  protected bringIntoSight(nav: HTMLElement, link: HTMLElement, isOpen: boolean): void {
    if (isOpen) nav.scrollLeft = link.offsetLeft - nav.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2;
  }
}
