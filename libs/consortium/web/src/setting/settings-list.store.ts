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

  /** Moves follow each other: each begins with the places that the one before it made. */
  private moving: Promise<unknown> = Promise.resolve();

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
    const moved = this.moving.then(() =>
      this.attempt(async ({ port, project }) => {
        for (const { id: other, position } of movedPlaces(this.places(), id, step)) {
          const item = this.items().find((each) => each.id === other);
          if (item) this.put(await port.change(project, item, { position }));
        }
        this.loaded.set(this.items().toSorted((one, other) => placeOf(one) - placeOf(other)));
      }),
    );
    this.moving = moved;
    return moved;
  }

  private put(changed: T): void {
    this.loaded.set(this.items().map((each) => (each.id === changed.id ? changed : each)));
  }

  private places(): readonly Placed[] {
    return this.items().map((item) => ({ id: item.id, position: placeOf(item) }));
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

/** What can be moved has a place. */
function placeOf(item: ListedSetting): number {
  return (item as Partial<Placed>).position ?? 0;
}
