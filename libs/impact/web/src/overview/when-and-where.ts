import { Component, computed, inject, input } from '@angular/core';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatInput } from '@angular/material/input';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { Router, RouterLink } from '@angular/router';
import type { EventType } from '@turnout/consortium/web';
import { type Measure, MEASURES, trendAlternative } from '@turnout/impact/domain';
import type { RecordQuery } from '@turnout/shared/kernel';
import { Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { ChartView } from '@turnout/shared/ui/chart';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { OverviewClient } from './overview-client';
import { mapOf, mapAlternative, trendOf } from './when-and-where-charts';

/** When events took place, beside the plan, and where: of all types or of one, which the address says. */
@Component({
  selector: 'tn-when-and-where',
  imports: [ChartView, MatButtonToggleModule, MatFormField, MatInput, MatLabel, ProblemView, RouterLink, Skeleton, TextPipe],
  host: { role: 'region', 'aria-labelledby': 'when-title' },
  templateUrl: './when-and-where.html',
  styleUrl: './when-and-where.scss',
})
export class WhenAndWhere {
  /** Code of the project. */
  readonly project = input.required<string>();
  readonly types = input.required<readonly EventType[]>();
  /** Code of the type that is looked at; `null` for all. */
  readonly type = input.required<string | null>();
  readonly measure = input.required<Measure>();
  /** Whether there is no plan to be seen for all types, where there is one for some. */
  readonly lacksPlan = input.required<boolean>();

  private readonly client = inject(OverviewClient);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);

  protected readonly measures = MEASURES;
  protected readonly words = { events: 'impact.total.events-short', participants: 'impact.total.participants-short' } as const;
  protected readonly months = load(
    () => ({ project: this.project(), type: this.type() }),
    ({ project, type }) => this.client.trend(project, type),
    { keepsLast: true },
  );
  protected readonly countries = load(
    () => this.project(),
    (project) => this.client.countries(project),
  );
  protected readonly trend = computed(() => {
    const trend = this.months.value();
    if (trend === null) return null;
    const chart = trendOf(trend, this.measure(), this.translator());
    return { chart, words: trendAlternative(chart, this.translator()), undated: trend.undated };
  });
  protected readonly map = computed(() => {
    const summary = this.countries.value();
    if (summary === null) return null;
    const chart = mapOf(summary, this.measure(), this.translator());
    // Of events every one is counted; of people those whom nobody counted are left out.
    return { chart, words: mapAlternative(chart, this.translator()), unknown: this.measure() === 'events' ? 0 : summary.total.unknown };
  });

  protected look(query: { readonly type?: string; readonly measure?: string }): void {
    void this.router.navigate([], { queryParams: query, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected open(query: RecordQuery): void {
    void this.router.navigate(['/p', this.project(), 'events'], { queryParams: query });
  }
}
