import { Component, DestroyRef, effect, inject } from '@angular/core';
import { ApiStream, listJobs } from '@turnout/shared/api-client';
import { PageHeader, Skeleton } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { JobCard } from './job-card';

/** While something is under way it is looked at again after so many milliseconds. */
const AGAIN_MS = 900;
const UNDER_WAY: readonly string[] = ['waiting', 'running'];

/** What the installation does by itself, for its administrator: when it is due, how it went, and a way to have it done now. */
@Component({
  selector: 'tn-jobs-page',
  imports: [JobCard, PageHeader, ProblemView, Skeleton, TextPipe],
  template: `
    <tn-page-header [heading]="'accounts.jobs.title' | tnText" [lead]="'accounts.jobs.lead' | tnText" />
    @let state = jobs.state();
    @switch (state.kind) {
      @case ('loading') {
        <tn-skeleton shape="rows" [count]="6" />
      }
      @case ('failed') {
        <tn-problem reloads [problem]="state.problem" (retry)="jobs.reload()" />
      }
      @case ('ready') {
        @for (job of state.value.items; track job.name) {
          <tn-job-card [job]="job" (changed)="jobs.reload()" />
        }
      }
    }
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 72rem;
    }
    tn-job-card + tn-job-card {
      margin-block-start: var(--tn-space-6);
    }
  `,
})
export class JobsPage {
  private readonly api = inject(ApiStream);

  protected readonly jobs = load(
    () => ({}),
    () => this.api.ask(listJobs, {}),
  );

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
    effect(() => {
      const runs = (this.jobs.value()?.items ?? []).flatMap((job) => job.runs);
      clearTimeout(timer);
      if (runs.some(({ state }) => UNDER_WAY.includes(state))) timer = setTimeout(() => this.jobs.reload(), AGAIN_MS);
    });
  }
}
