import { Component, computed, effect, inject, Injector, input, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { mdiMenu } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { Icon } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { filter } from 'rxjs';
import { NavBadge } from './nav-badge';
import type { CountsByPath, NavCount, NavCounts } from './nav-counts';
import { isInBar, navItems } from './nav-items';

/** The pages of a project: a column in the rail; along the lower edge of a phone a bar of four, with all others behind a fifth. */
@Component({
  selector: 'tn-project-nav',
  imports: [Icon, NavBadge, RouterLink, RouterLinkActive, TextPipe],
  templateUrl: './project-nav.html',
  styleUrl: './project-nav.scss',
})
export class ProjectNav {
  /** Code of the project. */
  readonly project = input.required<string>();

  private readonly injector = inject(Injector);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly waiting = signal<NavCounts | null>(null);
  private readonly arrival = toSignal(this.router.events.pipe(filter((event) => event instanceof NavigationEnd)));

  protected readonly menu = mdiMenu;
  protected readonly isMoreOpen = signal(false);
  protected readonly counts = computed((): CountsByPath => this.waiting()?.of(this.project()) ?? {});
  protected readonly items = computed(() => navItems(this.session, this.project()).map((item) => ({ ...item, isInBar: isInBar(item) })));
  private readonly further = computed(() => this.items().filter(({ isInBar }) => !isInBar));

  /** Whether the page that is open is one of those behind “More”. */
  protected readonly isFurther = computed(() => {
    this.arrival();
    const { pathname } = new URL(this.router.url, 'https://page');
    const page = pathname.split('/')[3];
    return this.further().some(({ path }) => path === page);
  });

  /** What waits behind “More”, all in one figure. */
  protected readonly furtherCount = computed((): NavCount | null => {
    const counts = this.further().flatMap(({ path }) => this.counts()[path] ?? []);
    const count = counts.reduce((sum, each) => sum + each.count, 0);
    return count === 0 ? null : { count, words: counts.map(({ words }) => words).join(', ') };
  });

  constructor() {
    void this.loadCounts();
    // What was done on one page may have mended something, so the next page asks again.
    effect(() => {
      this.arrival();
      const [project, waiting] = [this.project(), this.waiting()];
      untracked(() => waiting?.look(project));
    });
  }

  /** Only what comes from the server is counted: who counts need not be there first, and without a network not at all. */
  private async loadCounts(): Promise<void> {
    const counts = await import('./nav-counts').catch(() => null);
    if (counts) this.waiting.set(this.injector.get(counts.NavCounts));
  }

  protected async showMore(): Promise<void> {
    const { openMoreSheet } = await import('./more-sheet');
    this.isMoreOpen.set(true);
    await openMoreSheet(this.injector, this.project());
    this.isMoreOpen.set(false);
  }
}
