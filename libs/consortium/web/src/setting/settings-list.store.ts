import { computed, inject, Injectable, signal } from '@angular/core';
import { load, type Problem, toProblem } from '@turnout/shared/web-platform';
import { from } from 'rxjs';
import { CurrentProject } from '../current-project';
import { movedPlaces, type Placed } from './moved-places';
import type { ListedSetting, SettingsPort } from './settings-port';

/** Settings of one kind of one project. Changes answer with the problem when they are refused, else with `null`. */
@Injectable()
export class SettingsListStore<T extends ListedSetting> {
  private readonly current = inject(CurrentProject);
  private readonly asked = signal<{ readonly project: string; readonly port: SettingsPort<T> } | undefined>(undefined);

  readonly loaded = load(
    () => this.asked(),
    ({ project, port }) => from(port.list(project)),
  );
  readonly items = computed(() => this.loaded.value() ?? []);

  open(project: string, port: SettingsPort<T>): void {
    this.asked.set({ project, port });
  }

  /** Shows what was just stored, and lets the other pages of the project know. */
  took(): void {
    this.loaded.reload();
    this.current.settingsChanged();
  }

  remove(item: T): Promise<Problem | null> {
    return this.attempt(({ port, project }) => port.remove(project, item));
  }

  /** Puts back what was deleted. */
  restore({ id: _id, version: _version, ...facts }: T): Promise<Problem | null> {
    return this.attempt(({ port, project }) => port.add(project, facts, crypto.randomUUID()));
  }

  /** Moves a setting by one place. */
  move(id: string, step: -1 | 1): Promise<Problem | null> {
    return this.attempt(async ({ port, project }) => {
      const items = this.items();
      for (const { id: moved, position } of movedPlaces(items as unknown as readonly Placed[], id, step)) {
        const item = items.find((each) => each.id === moved);
        if (item) await port.change(project, item, { position });
      }
    });
  }

  private async attempt(
    act: (asked: { readonly project: string; readonly port: SettingsPort<T> }) => Promise<unknown>,
  ): Promise<Problem | null> {
    const asked = this.asked();
    if (!asked) return null;
    try {
      await act(asked);
      return null;
    } catch (failure) {
      return toProblem(failure);
    } finally {
      this.took();
    }
  }
}
