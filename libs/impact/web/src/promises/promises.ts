import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { mdiChartTimelineVariant } from '@mdi/js';
import { EmptyState, Skeleton } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { OverviewClient } from '../overview/overview-client';
import { PromiseRow } from './promise-row';
import { PromiseTotal } from './promise-total';
import { promiseViews } from './promise-view';

/** What the project promised, type by type, beside what it reached. */
@Component({
  selector: 'tn-promises',
  imports: [EmptyState, MatButton, ProblemView, PromiseRow, PromiseTotal, RouterLink, Skeleton, TextPipe],
  host: { role: 'region', 'aria-labelledby': 'promises-title' },
  templateUrl: './promises.html',
  styleUrl: './promises.scss',
})
export class Promises {
  /** Code of the project. */
  readonly project = input.required<string>();

  private readonly client = inject(OverviewClient);
  private readonly session = inject(SessionStore);

  protected readonly facts = load(
    () => this.project(),
    (project) => this.client.promises(project),
  );
  protected readonly lines = computed(() => {
    const facts = this.facts.value();
    return facts ? promiseViews(facts) : [];
  });
  /** A project that promised no figures is not shown as behind them. */
  protected readonly title = computed(() => (this.facts.value()?.targets.length === 0 ? 'impact.title-without-promises' : 'impact.title'));
  protected readonly hasPromises = computed(() => (this.facts.value()?.targets.length ?? 0) > 0);
  protected readonly isEmpty = computed(() => {
    const facts = this.facts.value();
    return facts !== null && facts.targets.length === 0 && facts.summary.total.records === 0;
  });
  protected readonly mayLog = computed(() => this.session.reach('event.record', this.project()) !== null);
  protected readonly mark = mdiChartTimelineVariant;
}
