import { Component, computed, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatFabAnchor, MatIconButton } from '@angular/material/button';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { mdiHelpCircleOutline, mdiLightningBoltOutline, mdiPlus } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { CurrentProject, projectName } from '@turnout/consortium/web';
import { Icon } from '@turnout/shared/ui';
import { PageTitle, TextPipe } from '@turnout/shared/web-platform';
import { filter, map } from 'rxjs';
import { ProjectSwitcher } from '../switcher/project-switcher';
import { AccountMenu } from './account-menu';
import { AppearanceMenu } from './appearance-menu';
import { ProjectNav } from './project-nav';
import { SearchBox } from './search-box';
import { ShellKeys } from './shell-keys';
import { ShellNotices } from './shell-notices';

/** What stands around every page: the rail or bottom bar, the top bar, and the ways to everywhere. */
@Component({
  selector: 'tn-shell',
  imports: [
    AccountMenu,
    AppearanceMenu,
    Icon,
    MatFabAnchor,
    MatIconButton,
    ProjectNav,
    ProjectSwitcher,
    RouterLink,
    RouterOutlet,
    SearchBox,
    ShellNotices,
    TextPipe,
  ],
  providers: [ShellKeys],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly current = inject(CurrentProject);
  private readonly title = inject(PageTitle);

  protected readonly keys = inject(ShellKeys);
  protected readonly project = this.current.code;
  protected readonly isDemo = computed(() => this.session.session()?.demo ?? false);
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );
  /** The phone's button is out of the way on the very page it leads to, and where forms reach down to it. */
  protected readonly hasLogButton = computed(() => {
    const project = this.project();
    return (
      project !== null &&
      this.session.reach('event.record', project) !== null &&
      !/\/(?:events\/(?!calendar|map|participants)[^?]|settings)/u.test(this.url())
    );
  });
  protected readonly help = mdiHelpCircleOutline;
  protected readonly bolt = mdiLightningBoltOutline;
  protected readonly plus = mdiPlus;

  constructor() {
    effect(() => {
      const card = this.current.card.value();
      this.title.within(card && projectName(card.project));
    });
  }

  /** The address of the page itself would change with a link to `#main`, so the focus is moved instead. */
  protected skip(main: HTMLElement, event: Event): void {
    event.preventDefault();
    main.focus();
  }
}
