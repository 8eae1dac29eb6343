import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Params, Router, RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { mdiChartTimelineVariant } from '@mdi/js';
import { MEASURES } from '@turnout/impact/domain';
import { EmptyState, PageHeader, Skeleton } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { ImpactClient } from './impact-client';
import { KeptPromiseView } from './kept-promise';

/** Every promise of the project, with its conditions, what counts towards them, how it goes, and what would close the gap. */
@Component({
  selector: 'tn-impact-page',
  imports: [EmptyState, KeptPromiseView, MatButton, PageHeader, ProblemView, RouterLink, Skeleton, TextPipe],
  templateUrl: './impact.page.html',
  styleUrl: './impact.page.scss',
})
export class ImpactPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();
  /** `true` where planned events are counted in, from the address. */
  readonly planned = input<string>();
  /** What the trends show, from the address: events unless it says otherwise. */
  readonly trend = input<string>();

  private readonly client = inject(ImpactClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);

  protected readonly measures = MEASURES;
  protected readonly measure = computed(() => MEASURES.find((measure) => measure === this.trend()) ?? 'events');
  protected readonly withPlanned = computed(() => this.planned() === 'true');
  protected readonly promises = load(
    () => ({ project: this.project(), planned: this.withPlanned() }),
    ({ project, planned }) => this.client.promises(project, planned),
    { keepsLast: true },
  );
  protected readonly kept = computed(() => {
    const promises = this.promises.value() ?? [];
    return { promises: promises.length, kept: promises.filter(({ standing }) => standing === 'reached').length };
  });
  protected readonly mayPromise = computed(() => this.session.reach('target.change', this.project()) !== null);
  protected readonly mark = mdiChartTimelineVariant;

  protected countPlanned(isOn: boolean): void {
    this.say({ planned: isOn ? 'true' : null });
  }

  protected show(measure: string): void {
    this.say({ trend: measure === 'events' ? null : measure });
  }

  /** Puts words into the address, beside those that are there. */
  private say(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
