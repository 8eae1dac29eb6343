import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiAccountGroupOutline } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { EmptyState, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { load, TextPipe } from '@turnout/shared/web-platform';
import { forkJoin, map, of, switchMap } from 'rxjs';
import { LookClient } from '../look/look-client';
import { LookFrame } from '../look/look-frame';
import { LookedAt } from '../look/looked-at';
import { dimensionWords } from '../vocabulary-keys';
import { breakdownRows } from './breakdown-rows';
import { BreakdownTable } from './breakdown-table';
import { DocumentedTable } from './documented-table';

/** Who took part: the counts of the events that match, along what the project splits them by, and how much of them is documented. */
@Component({
  selector: 'tn-breakdowns-page',
  imports: [BreakdownTable, DocumentedTable, EmptyState, LookFrame, MatButton, RouterLink, Skeleton, TextPipe],
  providers: [LookedAt],
  templateUrl: './breakdowns.page.html',
  styleUrl: './breakdowns.page.scss',
})
export class BreakdownsPage {
  protected readonly at = inject(LookedAt);
  private readonly client = inject(LookClient);
  private readonly session = inject(SessionStore);
  private readonly translator = inject(TRANSLATOR);

  protected readonly mark = mdiAccountGroupOutline;
  private readonly used = load(
    () => this.at.project() || undefined,
    (project) => this.client.usedCategories(project).pipe(map(({ items }) => items.map(({ dimension }) => dimension))),
  );
  /** What the project asks for, and what its records are split by although it no longer asks. */
  protected readonly dimensions = computed(() => {
    const [setup, used] = [this.at.setup(), this.used.value()];
    if (!setup || !used) return null;
    const all = [...new Set([...setup.project.breakdownDimensions, ...used])];
    return all.map((value) => ({ value, words: dimensionWords(value, this.translator()) }));
  });
  protected readonly dimension = computed(() => {
    const [asked, all] = [this.at.word('split'), this.dimensions()];
    return all?.find(({ value }) => value === asked)?.value ?? all?.[0]?.value ?? null;
  });
  private readonly loaded = load(
    () => (this.dimensions() === null ? undefined : { looked: this.at.looked(), dimension: this.dimension() }),
    ({ looked, dimension }) =>
      forkJoin({
        types: this.client.summary(looked, 'type'),
        split: of(dimension).pipe(switchMap((each) => (each === null ? of(null) : this.client.breakdown(looked, each)))),
        project: of(looked.project),
      }),
    { keepsLast: true },
  );
  protected readonly shown = computed(() => {
    const value = this.loaded.value();
    return value?.project === this.at.project() ? value : null;
  });
  protected readonly isStale = this.loaded.isStale;
  protected readonly stated = computed(() => {
    const split = this.shown()?.split ?? null;
    return split === null ? null : { ...breakdownRows(split), unknown: split.total.unknown };
  });
  protected readonly problem = computed(() => this.used.problem() ?? this.loaded.problem());
  protected readonly maySetUp = computed(() => this.session.reach('project.change', this.at.project()) !== null);

  protected retry(): void {
    this.used.reload();
    this.loaded.reload();
  }
}
