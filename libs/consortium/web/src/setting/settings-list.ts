import { NgTemplateOutlet } from '@angular/common';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  type TemplateRef,
} from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { mdiArrowDown, mdiArrowUp, mdiFormatListBulleted, mdiPlus } from '@mdi/js';
import type { MessageKey } from '@turnout/shared/i18n';
import type { FieldError } from '@turnout/shared/kernel';
import { EmptyState, Icon, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { Notifications, type Problem, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import type { SettingGroup } from './setting-field';
import { SettingForm } from './setting-form';
import { SettingRefusal } from './setting-refusal';
import type { SettingStart } from './setting-form.store';
import type { SettingFacts } from './setting-values';
import { SettingsListStore } from './settings-list.store';
import type { ListedSetting, SettingsPort } from './settings-port';

/** What a list of settings is about, and how one of them is judged and called. */
export interface SettingsList<T extends ListedSetting> {
  /** Name of the kind in the history, such as `partner`. */
  readonly kind: string;
  readonly port: SettingsPort<T>;
  readonly groups: readonly SettingGroup[];
  readonly nameOf: (item: T) => string;
  /** Tells which ones can be neither changed nor deleted; none when left out. */
  readonly isFixed?: (item: T) => boolean;
  /** Judges what was typed, `others` being the settings of the kind beside the one that is changed. */
  readonly check: (facts: SettingFacts, others: readonly T[]) => readonly FieldError[];
  /** What stands in the form of a new one. */
  readonly initial?: (items: readonly T[]) => object;
  /** Whether the project puts them in an order of its own. */
  readonly canMove: boolean;
  readonly words: { readonly add: MessageKey; readonly emptyTitle: MessageKey; readonly emptyText: MessageKey };
}

/** The settings of one kind: read, add, change, put in order, delete and take that back. */
@Component({
  selector: 'tn-settings-list',
  imports: [EmptyState, Icon, MatButton, MatIconButton, NgTemplateOutlet, ProblemView, SettingForm, SettingRefusal, Skeleton, TextPipe],
  providers: [SettingsListStore],
  templateUrl: './settings-list.html',
  styleUrl: './settings-list.scss',
})
export class SettingsListView<T extends ListedSetting> {
  /** Code of the project. */
  readonly project = input.required<string>();
  readonly about = input.required<SettingsList<T>>();
  /** What a row shows of a setting. */
  readonly row = input.required<TemplateRef<{ readonly $implicit: T }>>();
  readonly parts = input<TemplateRef<{ readonly $implicit: FieldTree<string> }> | null>(null);
  /** What a row offers beside changing and deleting. */
  readonly more = input<TemplateRef<{ readonly $implicit: T }> | null>(null);
  /** What can be done about a setting that is in use. */
  readonly remedy = input<TemplateRef<{ readonly $implicit: T }> | null>(null);
  /** Says that something was stored. */
  readonly changed = output();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly life = inject(DestroyRef);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);
  protected readonly store = inject<SettingsListStore<T>>(SettingsListStore);

  protected readonly icons = { up: mdiArrowUp, down: mdiArrowDown, add: mdiPlus, empty: mdiFormatListBulleted };
  /** Id of what is being changed; `new` for what is being added. */
  protected readonly open = signal<string | null>(null);
  protected readonly refusal = signal<{ readonly id: string; readonly problem: Problem } | null>(null);
  protected readonly start = computed(() => this.startOf(this.open()));

  constructor() {
    effect(() => {
      this.store.open(this.project(), this.about().port);
    });
  }

  /** What is listed. */
  readonly items = computed(() => this.store.items());

  /** Shows what was stored elsewhere on the page, and the row it concerns. */
  async took(id: string): Promise<void> {
    this.refusal.set(null);
    this.reread();
    await this.show(id);
  }

  /** Brings a row into sight. */
  show(id: string): Promise<void> {
    return this.focus(`[data-id="${id}"] .edit`);
  }

  protected refusedOf(id: string): Problem | null {
    const refusal = this.refusal();
    return refusal?.id === id ? refusal.problem : null;
  }

  /** Shows what was stored meanwhile, by what stands in a row for instance. */
  reread(): void {
    this.store.took();
    this.changed.emit();
  }

  protected async edit(id: string | null): Promise<void> {
    this.open.set(id);
    this.refusal.set(null);
    await this.focus(id === null ? 'button' : 'form input, form textarea, form select');
  }

  protected async saved(): Promise<void> {
    const id = this.open();
    this.open.set(null);
    this.reread();
    this.notifications.say(this.translator().text('consortium.setting.saved'));
    await this.focus(id === 'new' ? '.add' : `[data-id="${id ?? ''}"] .edit`);
  }

  protected async move(item: T, step: -1 | 1): Promise<void> {
    const problem = await this.store.move(item.id, step);
    this.changed.emit();
    this.refuse(item, problem);
    if (problem) return;
    const [place, count] = [this.store.items().findIndex(({ id }) => id === item.id) + 1, this.store.items().length];
    void this.announcer.announce(this.translator().text('consortium.setting.moved', { name: this.about().nameOf(item), place, count }));
    await this.focus(`[data-id="${item.id}"] [data-step="${String(step)}"]`);
  }

  protected async remove(item: T): Promise<void> {
    const problem = await this.store.remove(item);
    this.refuse(item, problem);
    if (problem) return;
    this.changed.emit();
    const words = this.translator().text('consortium.setting.deleted', { name: this.about().nameOf(item) });
    this.notifications.sayWithUndo(words, () => void this.restore(item));
  }

  private async restore(item: T): Promise<void> {
    this.refuse(item, await this.store.restore(item));
    this.changed.emit();
  }

  private refuse({ id }: T, problem: Problem | null): void {
    this.refusal.set(problem && { id, problem });
  }

  private startOf(open: string | null): Omit<SettingStart<T>, 'fields'> | null {
    if (open === null) return null;
    const [{ check, initial, kind, port }, project, items] = [this.about(), this.project(), this.store.items()];
    const original = items.find(({ id }) => id === open) ?? null;
    const others = items.filter(({ id }) => id !== open);
    return {
      ...{ project, original, form: `${kind}:${open}`, initial: initial?.(items) ?? {} },
      check: (facts) => check(facts, others),
      save: (facts, from, sendKey) => (from ? port.change(project, from, facts) : port.add(project, facts, sendKey)),
      reread: () => port.read(project, open),
    };
  }

  private focus(selector: string): Promise<void> {
    // Who has gone to another page meanwhile stays where they are.
    if (this.life.destroyed) return Promise.resolve();
    return new Promise((resolve) => {
      afterNextRender(
        () => {
          this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
          resolve();
        },
        { injector: this.injector },
      );
    });
  }
}
