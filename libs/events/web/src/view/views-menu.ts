import { OverlayModule } from '@angular/cdk/overlay';
import { Component, computed, DestroyRef, effect, ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule, MatMenuTrigger } from '@angular/material/menu';
import { Router } from '@angular/router';
import { mdiBookmarkOutline, mdiCheck, mdiHomeOutline, mdiMenuDown } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { readViewContent } from '@turnout/events/domain';
import type { SavedView, ViewQuery } from '@turnout/shared/api-client';
import { collator } from '@turnout/shared/i18n';
import { Icon, TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { Shortcuts, TextPipe } from '@turnout/shared/web-platform';
import { routeQuery } from '../route-param';
import { arrivalOf, isFreshVisit } from './fresh-visit';
import { ViewForm, type ViewWords } from './view-form';
import { ViewSteps } from './view-steps';
import { queryOf, standingOf } from './view-standing';
import { ViewsStore } from './views.store';

/** Which view of the events is shown, the others there are, and what can be done with them. */
@Component({
  selector: 'tn-views-menu',
  imports: [Icon, MatButton, MatMenuModule, OverlayModule, TextPipe, ViewForm, VisuallyHidden],
  providers: [ViewSteps],
  templateUrl: './views-menu.html',
  styleUrl: './views-menu.scss',
})
export class ViewsMenu {
  readonly project = input.required<string>();

  protected readonly store = inject(ViewsStore);
  protected readonly translator = inject(TRANSLATOR);
  private readonly steps = inject(ViewSteps);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly query = routeQuery();
  private readonly trigger = viewChild.required<MatMenuTrigger>('trigger');
  private readonly button = viewChild.required<string, ElementRef<HTMLElement>>('button', { read: ElementRef });

  protected readonly icons = { view: mdiBookmarkOutline, open: mdiMenuDown, chosen: mdiCheck, start: mdiHomeOutline };
  /** The view whose name is being given: `null` for a new one, `undefined` for none. */
  protected readonly edited = signal<SavedView | null | undefined>(undefined);
  protected readonly isBusy = this.steps.isBusy;
  protected readonly refusal = this.steps.refusal;
  protected readonly mayShare = computed(() => this.session.reach('view.share', this.project()) !== null);
  protected readonly standing = computed(() => standingOf(readViewContent(this.query()), this.store.views(), this.store.chosen()));
  protected readonly isAll = computed(() => this.standing().isPlain && this.standing().view === null);
  protected readonly name = computed(() => {
    const { view, isPlain } = this.standing();
    return view?.name ?? this.translator().text(isPlain ? 'events.views.all' : 'events.views.unkept');
  });
  protected readonly shelves = computed(() =>
    [
      { heading: 'events.views.own' as const, views: this.ordered(false) },
      { heading: 'events.views.shared' as const, views: this.ordered(true) },
    ].filter(({ views }) => views.length > 0),
  );

  constructor() {
    const arrival = arrivalOf(this.router);
    const open = { keys: ['v'], words: 'events.views.key', run: () => this.trigger().openMenu() } as const;
    inject(DestroyRef).onDestroy(inject(Shortcuts).add(open));
    effect(() => {
      const project = this.project();
      untracked(() => this.store.open(project));
    });
    let isToStart = true;
    effect(() => {
      if (!this.store.isReady() || !isToStart) return;
      isToStart = false;
      untracked(() => {
        if (isFreshVisit(arrival, this.project())) this.start();
      });
    });
  }

  protected isChosen(view: SavedView): boolean {
    return this.standing().view?.id === view.id;
  }

  protected showAll(): void {
    this.store.chosen.set(null);
    void this.router.navigate(this.base());
  }

  protected show(view: SavedView, replaceUrl = false): void {
    this.store.chosen.set(view.id);
    void this.router.navigate(this.base(), { queryParams: view.query, replaceUrl });
  }

  protected edit(view: SavedView | null): void {
    this.steps.forget();
    this.edited.set(view);
  }

  protected close(): void {
    this.edited.set(undefined);
    this.button().nativeElement.focus();
  }

  protected async save(words: ViewWords): Promise<void> {
    const view = this.edited();
    const isDone = await (view ? this.steps.rename(view, words) : this.steps.keep(words, this.shown()));
    if (isDone) this.close();
  }

  protected async update(view: SavedView): Promise<void> {
    await this.steps.update(view, this.shown());
  }

  protected async startWith(view: SavedView, isDefault: boolean): Promise<void> {
    await this.steps.startWith(view, isDefault);
  }

  protected async remove(view: SavedView): Promise<void> {
    await this.steps.remove(view);
  }

  /** Opens the list with the view that somebody starts with, unless its address asks for something. */
  private start(): void {
    const view = this.store.views().find(({ isDefault }) => isDefault);
    if (view && this.standing().isPlain) this.show(view, true);
  }

  /** What is shown now, as it is kept. */
  private shown(): ViewQuery {
    return queryOf(readViewContent(this.query()));
  }

  private base(): readonly string[] {
    return ['/p', this.project(), 'events'];
  }

  private ordered(isShared: boolean): readonly SavedView[] {
    const { compare } = collator(this.translator().locale);
    return this.store
      .views()
      .filter((view) => view.isShared === isShared)
      .sort((one, other) => compare(one.name, other.name));
  }
}
