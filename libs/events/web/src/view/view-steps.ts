import { inject, Injectable, signal } from '@angular/core';
import type { SavedView, ViewQuery } from '@turnout/shared/api-client';
import type { MessageKey } from '@turnout/shared/i18n';
import { TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, Notifications, toProblem } from '@turnout/shared/web-platform';
import type { ViewWords } from './view-form';
import { ViewsStore } from './views.store';

/** What can be done with a view. Each step says what came of it; a form that was refused keeps why. */
@Injectable()
export class ViewSteps {
  private readonly store = inject(ViewsStore);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);
  private sendKey = crypto.randomUUID();

  readonly isBusy = signal(false);
  /** Why the form was not kept. */
  readonly refusal = signal<string | null>(null);

  forget(): void {
    this.refusal.set(null);
    this.sendKey = crypto.randomUUID();
  }

  /** Keeps what is shown as a new view. @returns whether it was kept */
  async keep(words: ViewWords, query: ViewQuery): Promise<boolean> {
    const refusal = await this.attempt(() => this.store.keep({ ...words, query }, this.sendKey));
    // What is sent next is another request, whatever became of this one.
    this.sendKey = crypto.randomUUID();
    this.refusal.set(refusal);
    if (refusal === null) this.say('events.views.kept', words.name);
    return refusal === null;
  }

  /** Names a view otherwise, shares it or takes it back. @returns whether it was done */
  async rename(view: SavedView, words: ViewWords): Promise<boolean> {
    const refusal = await this.attempt(() => this.store.change(view, words));
    this.refusal.set(refusal);
    return refusal === null;
  }

  /** Lets a view show what is shown now, with a way back. */
  async update(view: SavedView, query: ViewQuery): Promise<void> {
    const refusal = await this.attempt(() => this.store.change(view, { query }));
    if (refusal !== null) return this.notifications.say(refusal);
    this.sayWithUndo('events.views.updated', view.name, () => this.takeBack(view));
  }

  async startWith(view: SavedView, isDefault: boolean): Promise<void> {
    const refusal = await this.attempt(() => this.store.startWith(view, isDefault));
    if (refusal !== null) this.notifications.say(refusal);
    else this.say(isDefault ? 'events.views.starts' : 'events.views.starts-not', view.name);
  }

  /** Deletes a view, with a way back. */
  async remove(view: SavedView): Promise<void> {
    const refusal = await this.attempt(() => this.store.remove(view));
    if (refusal !== null) return this.notifications.say(refusal);
    this.sayWithUndo('events.views.deleted', view.name, () => this.restore(view));
  }

  private async restore({ name, isShared, isDefault, query }: SavedView): Promise<unknown> {
    const view = await this.store.keep({ name, isShared, query }, crypto.randomUUID());
    return isDefault ? this.store.startWith(view, true) : null;
  }

  private async takeBack({ id, query }: SavedView): Promise<void> {
    const now = this.store.views().find((view) => view.id === id);
    if (now) await this.store.change(now, { query });
  }

  private say(key: MessageKey, name: string): void {
    this.notifications.say(this.translator().text(key, { name }));
  }

  private sayWithUndo(key: MessageKey, name: string, undo: () => Promise<unknown>): void {
    this.notifications.sayWithUndo(this.translator().text(key, { name }), () => {
      void this.attempt(undo).then((refusal) => {
        if (refusal !== null) this.notifications.say(refusal);
      });
    });
  }

  /** @returns why it was refused; `null` when it was done */
  private async attempt(act: () => Promise<unknown>): Promise<string | null> {
    this.isBusy.set(true);
    try {
      await act();
      return null;
    } catch (failure) {
      const problem = toProblem(failure);
      // Somebody else was faster, or it is gone: what is offered next is what there is now.
      if (problem.status === 412 || problem.status === 404) this.store.reload();
      return codeWords(problem.fields[0] ?? problem, this.translator());
    } finally {
      this.isBusy.set(false);
    }
  }
}
