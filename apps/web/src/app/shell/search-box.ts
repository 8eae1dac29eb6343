import { Component, DestroyRef, type ElementRef, inject, input, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { NavigationEnd, Router } from '@angular/router';
import { mdiMagnify } from '@mdi/js';
import { Icon } from '@turnout/shared/ui';
import { Shortcuts, TextPipe } from '@turnout/shared/web-platform';
import { filter } from 'rxjs';

/** Searches the project's events: Enter leads to the list, or stays with its calendar or map; the other filters stay as they are there. */
@Component({
  selector: 'tn-search-box',
  imports: [Icon, ReactiveFormsModule, TextPipe],
  template: `
    <form role="search" (submit)="search($event)">
      <tn-icon [path]="lens" />
      <input
        #field
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        [formControl]="text"
        [attr.aria-label]="'shared.search.hint' | tnText"
        [placeholder]="'shared.search' | tnText"
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  `,
  styleUrl: './search-box.scss',
})
export class SearchBox {
  /** Code of the project. */
  readonly project = input.required<string>();

  private readonly router = inject(Router);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly text = new FormControl('', { nonNullable: true });
  protected readonly lens = mdiMagnify;

  constructor() {
    const remove = inject(Shortcuts).add({ keys: ['/'], words: 'shared.keys.search', run: () => this.focus() });
    inject(DestroyRef).onDestroy(remove);
    const arrivals = this.router.events.pipe(filter((event) => event instanceof NavigationEnd));
    arrivals.pipe(takeUntilDestroyed()).subscribe(() => this.follow());
    this.follow();
  }

  focus(): void {
    this.field().nativeElement.select();
    this.field().nativeElement.focus();
  }

  protected search(event: Event): void {
    event.preventDefault();
    const q = this.text.value.trim();
    const look = this.look();
    void this.router.navigate(['/p', this.project(), 'events', ...(look ?? [])], {
      queryParams: { q: q === '' ? null : q, cursor: null },
      queryParamsHandling: look ? 'merge' : 'replace',
    });
  }

  /** Shows what the events are searched for, also after Back. */
  private follow(): void {
    const { queryParamMap } = this.router.parseUrl(this.router.url);
    this.text.setValue(this.look() ? (queryParamMap.get('q') ?? '') : '');
  }

  /** Which way of looking at the events is open, as what stands behind their address; `null` for another page. */
  private look(): readonly string[] | null {
    const open = /^\/p\/[^/]+\/events(?:\/(?<look>calendar|map|participants))?(?:\?|$)/u.exec(this.router.url);
    if (!open) return null;
    const look = open.groups?.['look'];
    return look === undefined ? [] : [look];
  }
}
