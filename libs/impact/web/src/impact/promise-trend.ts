import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { type Measure, trendAlternative, trendChart } from '@turnout/impact/domain';
import type { RecordQuery } from '@turnout/shared/kernel';
import { Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { ChartView } from '@turnout/shared/ui/chart';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { aboutType, ImpactClient, type KeptPromise } from './impact-client';

/** How a promise came to where it is, month by month beside the plan; each month opens the events that are counted by its end. */
@Component({
  selector: 'tn-promise-trend',
  imports: [ChartView, ProblemView, Skeleton, TextPipe],
  templateUrl: './promise-trend.html',
  styleUrl: './promise-trend.scss',
})
export class PromiseTrend {
  readonly promise = input.required<KeptPromise>();
  /** Code of the project. */
  readonly project = input.required<string>();
  readonly measure = input.required<Measure>();
  readonly withPlanned = input(false);

  private readonly client = inject(ImpactClient);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);

  private readonly asked = computed(() => ({ project: this.project(), type: this.promise().type }), {
    equal: (one, other) => one.project === other.project && one.type === other.type,
  });
  protected readonly trend = load(
    () => this.asked(),
    ({ project, type }) => this.client.trend(project, type),
  );
  protected readonly drawn = computed(() => {
    const trend = this.trend.value();
    if (trend === null || trend.months.length === 0) return null;
    const { type, label } = this.promise();
    const chart = trendChart(
      {
        ...{ months: trend.months, now: trend.now, measure: this.measure(), withPlanned: this.withPlanned(), forecast: this.forecast() },
        queryOf: ({ to }) => ({ ...aboutType(type), to }),
      },
      this.translator(),
    );
    const caption = this.translator().text('impact.page.trend-caption', {
      type: label ?? this.translator().text('impact.promise.all-types'),
    });
    return { chart, caption, alternative: trendAlternative(chart, this.translator()), undated: trend.undated };
  });

  protected openEvents(queryParams: RecordQuery): void {
    void this.router.navigate(['/p', this.project(), 'events'], { queryParams });
  }

  private forecast(): { readonly low: number; readonly high: number; readonly month: number } | null {
    const forecast = this.promise().forecast[this.measure()];
    if (forecast?.kind !== 'range' || forecast.by === null) return null;
    return { low: forecast.low ?? 0, high: forecast.high ?? 0, month: forecast.by.month };
  }
}
