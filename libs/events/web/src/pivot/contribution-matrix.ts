import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NO_FILTER } from '@turnout/events/domain';
import { Skeleton } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { forkJoin, map } from 'rxjs';
import { LookClient } from '../look/look-client';
import { PivotTable } from './pivot-table';

/** Who contributed what to a project: events of each type, credited to each of their partners. Each figure leads to its events. */
@Component({
  selector: 'tn-contribution-matrix',
  imports: [PivotTable, ProblemView, RouterLink, Skeleton, TextPipe],
  template: `
    @if (loaded.problem(); as problem) {
      <tn-problem [problem]="problem" (retry)="loaded.reload()" />
    } @else if (loaded.value(); as answers) {
      @let pivot = answers.pivot;
      @if (pivot.total.records === 0) {
        <p>{{ 'events.pivot.matrix-empty' | tnText }}</p>
      } @else {
        <tn-pivot-table [pivot]="pivot" [base]="base()" [setup]="answers.setup" [caption]="'events.pivot.matrix' | tnText" />
        <p>
          {{ 'events.pivot.credited' | tnText }}
          <a [routerLink]="[...base(), 'pivot']" [queryParams]="{ rows: 'type', columns: 'partner', measure: 'events' }">{{
            'events.pivot.open' | tnText
          }}</a>
        </p>
      }
    } @else {
      <tn-skeleton shape="rows" [count]="5" />
    }
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    p {
      max-inline-size: var(--tn-measure);
      margin-block-start: var(--tn-space-2);
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
  `,
})
export class ContributionMatrix {
  /** Code of the project. */
  readonly project = input.required<string>();

  private readonly client = inject(LookClient);
  protected readonly base = computed(() => ['/p', this.project(), 'events']);
  protected readonly loaded = load(
    () => this.project() || undefined,
    (project) =>
      forkJoin({
        pivot: this.client.pivot({ project, filter: NO_FILTER }, { rows: 'type', columns: 'partner', measure: 'events' }),
        setup: this.client.types(project).pipe(map(({ items: types }) => ({ project: { startsOn: null }, partners: [], types }))),
      }),
  );
}
