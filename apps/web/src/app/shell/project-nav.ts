import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { OpenFindings } from '@turnout/quality/web';
import { Icon, VisuallyHidden } from '@turnout/shared/ui';
import { NumberPipe, TextPipe } from '@turnout/shared/web-platform';
import { filter } from 'rxjs';
import { navItems, ROOMY_ONLY } from './nav-items';

/** The pages of a project: a column in the rail, a bar along the lower edge of a phone. */
@Component({
  selector: 'tn-project-nav',
  imports: [NumberPipe, Icon, RouterLink, RouterLinkActive, TextPipe, VisuallyHidden],
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
          @if (item.path === 'findings' && findings(); as open) {
            <span class="count" aria-hidden="true">{{ open | tnNumber }}</span>
            <tn-visually-hidden>, {{ 'shared.nav.findings-open' | tnText: { findings: open } }}</tn-visually-hidden>
          }
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

  private readonly open = inject(OpenFindings);
  protected readonly findings = computed(() => this.open.count(this.project()));
  private readonly arrival = toSignal(inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd)));

  constructor() {
    // What was done on one page may have mended something, so the next page asks again.
    effect(() => {
      this.arrival();
      const project = this.project();
      untracked(() => {
        this.open.look(project);
      });
    });
  }
}
