import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { CurrentProject } from '@turnout/consortium/web';
import { toProblem } from '@turnout/shared/web-platform';
import { EventsClient } from '../client/events-client';

/** Keeps the current project's own words, so that list, form and event page share one loading of them. */
@Injectable()
export class ProjectSetupStore {
  private readonly client = inject(EventsClient);
  private readonly current = inject(CurrentProject);
  private readonly project = signal<string | undefined>(undefined);

  private readonly loading = resource({
    params: () => {
      const project = this.project();
      return project === undefined ? undefined : { project, revision: this.current.revision() };
    },
    loader: ({ params }) => this.client.setup(params.project),
  });

  /** The setup, or `null` while it is on its way or when it could not be had. */
  readonly setup = computed(() => (this.loading.hasValue() ? this.loading.value() : null));
  readonly problem = computed(() => (this.loading.status() === 'error' ? toProblem(this.loading.error()) : null));

  open(project: string): void {
    this.project.set(project);
  }

  reload(): void {
    this.loading.reload();
  }
}
