import { computed, inject, Injectable, signal } from '@angular/core';
import { ApiStream, listFindings } from '@turnout/shared/api-client';
import { load } from '@turnout/shared/web-platform';
import { map } from 'rxjs';

/** So long a count is fresh enough, in milliseconds: it stands beside every page. */
const FRESH = 60_000;

/** How many findings of the project that is open nobody has settled yet: what is said beside the way to them. */
@Injectable({ providedIn: 'root' })
export class OpenFindings {
  private readonly api = inject(ApiStream);
  private readonly asked = signal<{ readonly project: string } | undefined>(undefined);
  private readonly loaded = load(
    () => this.asked(),
    ({ project }) => this.api.ask(listFindings, { project, state: 'open', limit: '1' }).pipe(map(({ total }) => ({ project, total }))),
    { keepsLast: true },
  );
  private askedAt = 0;
  private readonly known = computed(() => this.loaded.value());

  /** `null` while it is not known, or of another project. */
  count(project: string): number | null {
    const known = this.known();
    return known?.project === project ? known.total : null;
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
