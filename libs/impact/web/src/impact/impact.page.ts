import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { mdiChartTimelineVariant } from '@mdi/js';
import { EmptyState, PageHeader, Skeleton } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { ImpactClient } from './impact-client';
import { KeptPromiseView } from './kept-promise';

/** Every promise of the project, with its conditions, what counts towards them, and what would close the gap. */
@Component({
  selector: 'tn-impact-page',
  imports: [EmptyState, KeptPromiseView, MatButton, PageHeader, ProblemView, RouterLink, Skeleton, TextPipe],
  templateUrl: './impact.page.html',
  styleUrl: './impact.page.scss',
})
export class ImpactPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  private readonly client = inject(ImpactClient);
  private readonly session = inject(SessionStore);

  protected readonly promises = load(
    () => this.project(),
    (project) => this.client.promises(project),
  );
  protected readonly mayPromise = computed(() => this.session.reach('target.change', this.project()) !== null);
  protected readonly mark = mdiChartTimelineVariant;
}
