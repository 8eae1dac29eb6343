import { computed, inject, Injectable, signal } from '@angular/core';
import { type Problem, load, toProblem } from '@turnout/shared/web-platform';
import { from } from 'rxjs';
import { CompositionsClient, type CompositionStart, type KeptComposition } from '../compositions-client';
import { CompositionRemovals } from './composition-removals';

/** The reports that are composed in a project. */
@Injectable()
export class CompositionsStore {
  private readonly client = inject(CompositionsClient);
  private readonly removals = inject(CompositionRemovals);
  private readonly project = signal<string | undefined>(undefined);
  private readonly loaded = load(
    () => this.project(),
    (project) => from(this.client.list(project)),
  );

  /** Without those that are being removed; `null` until they are known. */
  readonly items = computed(() => this.loaded.value()?.items.filter(({ id }) => !this.removals.isPending(id)) ?? null);
  readonly mayCompose = computed(() => this.loaded.value()?.may.compose ?? false);
  readonly isBusy = signal(false);
  /** Why the last thing that was asked for did not happen. */
  readonly problem = signal<Problem | null>(null);
  readonly failure = this.loaded.problem;

  open(project: string): void {
    this.project.set(project);
    this.loaded.reload();
  }

  reload(): void {
    this.loaded.reload();
  }

  /** Begins a report, blank or as a copy. @returns `null` where that failed */
  async begin(start: CompositionStart): Promise<KeptComposition | null> {
    const project = this.project();
    if (project === undefined || this.isBusy()) return null;
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      const begun = await this.client.begin(project, start);
      this.loaded.reload();
      return begun;
    } catch (failure) {
      this.problem.set(toProblem(failure));
      return null;
    } finally {
      this.isBusy.set(false);
    }
  }

  /** Takes a report away; the answer brings it back for as long as that is possible. */
  remove({ id, version }: KeptComposition): () => void {
    const project = this.project() ?? '';
    const removal = this.removals.begin({ project, id, version });
    void removal.then((problem) => {
      this.problem.set(problem);
      this.loaded.reload();
    });
    return () => {
      this.removals.undo(id);
    };
  }
}
