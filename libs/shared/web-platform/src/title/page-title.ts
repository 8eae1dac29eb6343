import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';
import { TRANSLATOR } from '@turnout/shared/ui';

/**
 * The title of the page in the browser's tab: `Events · Soci@ll · Turnout`.
 *
 * A route names its key in `title`; a page that knows better (an event's own title) calls {@link PageTitle.use}.
 */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly translator = inject(TRANSLATOR);
  private readonly key = signal<MessageKey | null>(null);
  private readonly own = signal<string | null>(null);
  private readonly place = signal<string | null>(null);

  /** The page's name alone, also announced after navigation. */
  readonly page = computed(() => {
    const key = this.key();
    return this.own() ?? (key === null ? null : this.translator().text(key));
  });

  constructor() {
    super();
    effect(() => {
      this.title.setTitle([this.page(), this.place(), 'Turnout'].filter((part) => part !== null).join(' · '));
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const key = this.buildTitle(snapshot);
    this.own.set(null);
    this.key.set(key !== undefined && this.translator().has(key) ? key : null);
  }

  /** Names the page itself, until the next navigation. */
  use(title: string): void {
    this.own.set(title);
  }

  /** Names what the pages belong to: the project's acronym, or `null` outside projects. */
  within(place: string | null): void {
    this.place.set(place);
  }
}
