import { Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { TextPipe } from '@turnout/shared/web-platform';
import { SETTINGS_PAGES } from './settings-pages';

/** What stands around the pages of the settings: the way from one to the other. */
@Component({
  selector: 'tn-settings-frame',
  imports: [RouterLink, RouterLinkActive, RouterOutlet, TextPipe],
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
    <router-outlet />
  `,
  styleUrl: './settings-frame.scss',
})
export class SettingsFrame {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  private readonly session = inject(SessionStore);
  protected readonly pages = computed(() =>
    SETTINGS_PAGES.filter(({ operation }) => this.session.reach(operation, this.project()) !== null),
  );

  /** A phone shows only some of the pages: the one that is open is to be among them. */
  protected bringIntoSight(nav: HTMLElement, link: HTMLElement, isOpen: boolean): void {
    if (isOpen) nav.scrollLeft = link.offsetLeft - nav.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2;
  }
}
