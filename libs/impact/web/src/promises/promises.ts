import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Skeleton } from '@turnout/shared/ui';
import { type Loaded, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import type { PromiseFacts } from '../overview/overview-client';
import { PromiseRow } from './promise-row';
import { PromiseTotal } from './promise-total';
import { promiseViews } from './promise-view';

/** What the project promised, type by type, beside what it reached. */
@Component({
  selector: 'tn-promises',
  imports: [MatButton, ProblemView, PromiseRow, PromiseTotal, RouterLink, Skeleton, TextPipe],
  host: { role: 'region', 'aria-labelledby': 'promises-title' },
  templateUrl: './promises.html',
  styleUrl: './promises.scss',
})
export class Promises {
  /** Code of the project. */
  readonly project = input.required<string>();
  readonly facts = input.required<Loaded<PromiseFacts>>();

  protected readonly lines = computed(() => {
    const facts = this.facts().value();
    return facts ? promiseViews(facts) : [];
  });
  /** A project that promised no figures is not shown as behind them. */
  protected readonly title = computed(() =>
    this.facts().value()?.targets.length === 0 ? 'impact.title-without-promises' : 'impact.title',
  );
  protected readonly hasPromises = computed(() => (this.facts().value()?.targets.length ?? 0) > 0);
}
