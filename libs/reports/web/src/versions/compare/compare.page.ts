import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { mdiEqual } from '@mdi/js';
import { routeParam, routeQuery } from '@turnout/events/web';
import { EmptyState, PageHeader, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { VersionsClient } from '../versions-client';
import { EventCompared } from './event-compared';
import { settingWords } from './setting-words';
import { TextCompared } from './text-compared';
import { TotalsCompared } from './totals-compared';

/** The report as it would be composed now, in the place of a version. */
const NOW = 'now';

/** Two versions, or one and today: what became of the totals, which events did that, and what reads differently. */
@Component({
  selector: 'tn-compare-page',
  imports: [
    EmptyState,
    EventCompared,
    InstantPipe,
    MatButton,
    MatFormFieldModule,
    MatInput,
    PageHeader,
    ProblemView,
    RouterLink,
    Skeleton,
    TextCompared,
    TextPipe,
    TotalsCompared,
  ],
  templateUrl: './compare.page.html',
  styleUrl: './compare.page.scss',
})
export class ComparePage {
  private readonly client = inject(VersionsClient);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);

  protected readonly icons = { same: mdiEqual };
  protected readonly now = NOW;
  protected readonly project = routeParam('project');
  protected readonly id = routeParam('id');
  private readonly query = routeQuery();
  protected readonly other = computed(() => {
    const asked = this.query()['with'];
    return typeof asked === 'string' ? asked : NOW;
  });
  protected readonly base = computed(() => ['/p', this.project(), 'reports', 'versions']);
  private readonly page = load(
    () => this.project() || undefined,
    (project) => this.client.list(project),
  );
  protected readonly versions = computed(() => this.page.value()?.items ?? []);
  protected readonly difference = load(
    () => (this.project() && this.id() ? { project: this.project(), id: this.id(), other: this.other() } : undefined),
    ({ project, id, other }) => this.client.compare(project, id, other),
  );
  protected readonly settings = computed(() =>
    (this.difference.value()?.settings ?? []).map((setting) => settingWords(setting, this.translator())),
  );
  /** How much differs, in one sentence. */
  protected readonly summary = computed(() => {
    const found = this.difference.value();
    if (!found || found.isSame) return null;
    const { events, texts, settings } = found;
    const counts = { events: events.length, texts: texts.length, settings: settings.length };
    return this.translator().text('reports.versions.compare.summary', counts);
  });

  protected choose(from: string, to: string): void {
    void this.router.navigate([...this.base(), from, 'compare'], { queryParams: to === NOW ? {} : { with: to } });
  }
}
