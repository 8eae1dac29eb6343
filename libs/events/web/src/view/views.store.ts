import { computed, inject, Injectable, signal } from '@angular/core';
import {
  addView,
  Api,
  ApiStream,
  changeDefaultView,
  changeView,
  deleteView,
  listViews,
  type NewView,
  removeDefaultView,
  type SavedView,
  type ViewChange,
} from '@turnout/shared/api-client';
import { load } from '@turnout/shared/web-platform';

/** The views of the list that somebody has in a project, and which of them was chosen. Failures reject with what the client says. */
@Injectable()
export class ViewsStore {
  private readonly api = inject(Api);
  private readonly stream = inject(ApiStream);
  private readonly project = signal<string | undefined>(undefined);
  private readonly list = load(
    () => this.project(),
    (project) => this.stream.list(listViews, { project }),
  );

  readonly views = computed<readonly SavedView[]>(() => this.list.value() ?? []);
  /** Whether it is known which views there are. */
  readonly isReady = computed(() => this.list.state().kind === 'ready');
  readonly hasFailed = computed(() => this.list.state().kind === 'failed');
  /** Id of the view that was chosen last. */
  readonly chosen = signal<string | null>(null);

  open(project: string): void {
    if (project === this.project()) return;
    this.project.set(project);
    this.chosen.set(null);
  }

  reload(): void {
    this.list.reload();
  }

  async keep(body: NewView, key: string): Promise<SavedView> {
    const view = await this.api.invoke(addView, { project: this.code(), 'Idempotency-Key': key, body });
    this.chosen.set(view.id);
    this.put(view);
    return view;
  }

  async change({ id, version }: SavedView, body: ViewChange): Promise<void> {
    this.put(await this.api.invoke(changeView, { project: this.code(), id, 'If-Match': `"${version}"`, body }));
  }

  async remove({ id, version }: SavedView): Promise<void> {
    await this.api.invoke(deleteView, { project: this.code(), id, 'If-Match': `"${version}"` });
    this.list.set(this.views().filter((view) => view.id !== id));
  }

  async startWith({ id }: SavedView, isDefault: boolean): Promise<void> {
    await this.api.invoke(isDefault ? changeDefaultView : removeDefaultView, { project: this.code(), id });
    this.list.set(this.views().map((view) => ({ ...view, isDefault: isDefault && view.id === id })));
  }

  private put(view: SavedView): void {
    this.list.set([...this.views().filter(({ id }) => id !== view.id), view]);
  }

  private code(): string {
    return this.project() ?? '';
  }
}
