import { computed, Injectable, signal } from '@angular/core';

/** An event in the version that stands on the screen. */
export interface SeenEvent {
  readonly id: string;
  readonly version: number;
}

/** The ids of all events that match, whichever these are. */
class EveryId extends Set<string> {
  override has(): boolean {
    return true;
  }
}

type Chosen = 'all' | ReadonlyMap<string, SeenEvent>;

/** The events of the list that somebody has chosen to do something with. */
@Injectable()
export class ChosenEvents {
  private readonly chosen = signal<Chosen | null>(null);

  /** `null` while nobody is choosing. Of all that match, any id is among them. */
  readonly ids = computed<ReadonlySet<string> | null>(() => {
    const chosen = this.chosen();
    if (chosen === 'all') return new EveryId();
    return chosen && new Set(chosen.keys());
  });
  /** Those that are chosen one by one; none where all that match are. */
  readonly events = computed<readonly SeenEvent[]>(() => {
    const chosen = this.chosen();
    return chosen === null || chosen === 'all' ? [] : [...chosen.values()];
  });
  readonly isChoosing = computed(() => this.chosen() !== null);
  /** Whether all that match are chosen, those included that are not on the screen. */
  readonly isAll = computed(() => this.chosen() === 'all');

  begin(): void {
    this.chosen.set(new Map());
  }

  end(): void {
    this.chosen.set(null);
  }

  /** Chooses all that match, whatever the filter. */
  chooseAll(): void {
    this.chosen.set('all');
  }

  /** Chooses an event, or takes the choice back. */
  toggle({ id, version }: SeenEvent): void {
    this.chosen.update((chosen) => {
      const next = new Map(mapOf(chosen));
      if (!next.delete(id)) next.set(id, { id, version });
      return next;
    });
  }

  /** Chooses several events beside those that are chosen. */
  add(events: readonly SeenEvent[]): void {
    this.chosen.update((chosen) => {
      if (chosen === 'all') return chosen;
      return new Map([...mapOf(chosen), ...events.map(({ id, version }) => [id, { id, version }] as const)]);
    });
  }

  /** Takes note of what the list shows now: chosen events are chosen as they stand there. */
  see(shown: readonly SeenEvent[]): void {
    this.chosen.update((chosen) => {
      if (chosen === null || chosen === 'all') return chosen;
      const newer = shown.filter(({ id, version }) => chosen.has(id) && chosen.get(id)?.version !== version);
      if (newer.length === 0) return chosen;
      return new Map([...chosen, ...newer.map(({ id, version }) => [id, { id, version }] as const)]);
    });
  }
}

/** Whoever takes one of all that match out begins with the others that are on the screen. */
function mapOf(chosen: Chosen | null): ReadonlyMap<string, SeenEvent> {
  return chosen === null || chosen === 'all' ? new Map() : chosen;
}
