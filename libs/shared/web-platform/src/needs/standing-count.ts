import { computed, signal } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { load } from '../loading/load-state';

/** So long a count is fresh enough, in milliseconds: it stands beside every page. */
const FRESH = 60_000;

/** A count of the project that is open, said beside the way to what it counts. Has to be made where things are injected. */
export abstract class StandingCount {
  private readonly asked = signal<{ readonly project: string } | undefined>(undefined);
  private readonly loaded = load(
    () => this.asked(),
    ({ project }) => this.ask(project).pipe(map((count) => ({ project, count }))),
    { keepsLast: true },
  );
  private askedAt = 0;
  private readonly known = computed(() => this.loaded.value());

  /** Asks the server how many there are. */
  protected abstract ask(project: string): Observable<number>;

  /** `null` while it is not known, or of another project. */
  count(project: string): number | null {
    const known = this.known();
    return known?.project === project ? known.count : null;
  }

  /** Counts those of a project, unless that was done a moment ago. */
  look(project: string): void {
    if (this.asked()?.project === project && Date.now() - this.askedAt < FRESH) return;
    this.askedAt = Date.now();
    this.asked.set({ project });
  }

  /** Counts again: something was settled. */
  again(): void {
    this.asked.update((asked) => asked && { ...asked });
  }
}
