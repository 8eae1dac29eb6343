import { computed, Injectable, signal } from '@angular/core';

/** An event in the version that stands on the screen. */
export interface SeenEvent {
  readonly id: string;
  readonly version: number;
}

/** The events of the list that somebody has chosen to do something with. */
@Injectable()
export class ChosenEvents {
  private readonly chosen = signal<ReadonlyMap<string, SeenEvent> | null>(null);

  /** `null` while nobody is choosing. */
  readonly ids = computed(() => {
    const chosen = this.chosen();
    return chosen && new Set(chosen.keys());
  });
  readonly events = computed<readonly SeenEvent[]>(() => [...(this.chosen()?.values() ?? [])]);
  readonly isChoosing = computed(() => this.chosen() !== null);

  begin(): void {
    this.chosen.set(new Map());
  }

  end(): void {
    this.chosen.set(null);
  }

  /** Chooses an event, or takes the choice back. */
  toggle({ id, version }: SeenEvent): void {
    this.chosen.update((chosen) => {
      const next = new Map(chosen);
      if (!next.delete(id)) next.set(id, { id, version });
      return next;
    });
  }

  /** Takes note of what the list shows now: chosen events are chosen as they stand there. */
  see(shown: readonly SeenEvent[]): void {
    this.chosen.update((chosen) => {
      const newer = shown.filter(({ id, version }) => chosen?.has(id) === true && chosen.get(id)?.version !== version);
      if (!chosen || newer.length === 0) return chosen;
      return new Map([...chosen, ...newer.map(({ id, version }) => [id, { id, version }] as const)]);
    });
  }
}
