import { afterNextRender, DOCUMENT, inject, Injectable, Injector } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

/**
 * Puts the focus on the heading of a page that has just been opened, so that keyboard and screen reader begin where the eye does.
 *
 * A change of filters is the same page and moves nothing.
 */
@Injectable({ providedIn: 'root' })
export class FocusAfterNavigation {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  start(): void {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => pathOf(event.urlAfterRedirects)),
        pairwise(),
        filter(([before, now]) => before !== now),
      )
      .subscribe(() => {
        afterNextRender({ read: () => this.focusHeading() }, { injector: this.injector });
      });
  }

  private focusHeading(): void {
    const { activeElement } = this.document;
    // A page that has put the focus into its first field knows better.
    if (activeElement?.closest('main') instanceof Element) return;
    this.document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }
}

function pathOf(url: string): string {
  return url.split(/[?#]/u, 1)[0] ?? '';
}
