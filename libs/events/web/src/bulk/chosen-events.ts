import { computed, Injectable, signal } from '@angular/core';

/** The events of the list that somebody has chosen to do something with. */
@Injectable()
export class ChosenEvents {
  private readonly chosen = signal<ReadonlySet<string> | null>(null);

  /** `null` while nobody is choosing. */
  readonly ids = this.chosen.asReadonly();
  readonly isChoosing = computed(() => this.chosen() !== null);

  begin(): void {
    this.chosen.set(new Set());
  }

  end(): void {
    this.chosen.set(null);
  }

  /** Chooses an event, or takes the choice back. */
  toggle(id: string): void {
    this.chosen.update((ids) => {
      const rest = [...(ids ?? [])].filter((each) => each !== id);
      return new Set(ids?.has(id) ? rest : [...rest, id]);
    });
  }
}
