import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { mdiSwapHorizontal, mdiTableLarge } from '@mdi/js';
import {
  formatEventFilter,
  formatPivotShape,
  isCounted,
  PIVOT_DIMENSIONS,
  PIVOT_MEASURES,
  readPivotShape,
  type PivotDimension,
  turned,
} from '@turnout/events/domain';
import { EmptyState, Icon, Skeleton } from '@turnout/shared/ui';
import { load, TextPipe } from '@turnout/shared/web-platform';
import { map } from 'rxjs';
import { LookClient } from '../look/look-client';
import { LookFrame } from '../look/look-frame';
import { LookedAt } from '../look/looked-at';
import { PivotTable } from './pivot-table';
import { pivotDimensionKey } from './pivot-words';

/** The events that match, summed along any two dimensions; which two stands in the address beside the filter. */
@Component({
  selector: 'tn-pivot-page',
  imports: [EmptyState, Icon, LookFrame, MatButton, MatMenuModule, PivotTable, Skeleton, TextPipe],
  providers: [LookedAt],
  templateUrl: './pivot.page.html',
  styleUrl: './pivot.page.scss',
})
export class PivotPage {
  protected readonly at = inject(LookedAt);
  private readonly client = inject(LookClient);

  protected readonly icons = { swap: mdiSwapHorizontal, empty: mdiTableLarge };
  protected readonly sides = ['rows', 'columns'] as const;
  protected readonly measures = PIVOT_MEASURES;
  protected readonly dimensions = PIVOT_DIMENSIONS.map((value) => ({ value, words: pivotDimensionKey(value) }));
  protected readonly keyOf = pivotDimensionKey;
  protected readonly shape = computed(() => readPivotShape(this.at.query()).shape, {
    equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  private readonly loaded = load(
    () => (this.at.project() === '' ? undefined : { looked: this.at.looked(), shape: this.shape() }),
    ({ looked, shape }) => this.client.pivot(looked, shape).pipe(map((pivot) => ({ pivot, project: looked.project }))),
    { keepsLast: true },
  );
  protected readonly shown = computed(() => {
    const value = this.loaded.value();
    return value?.project === this.at.project() ? value.pivot : null;
  });
  protected readonly isStale = this.loaded.isStale;
  protected readonly problem = this.loaded.problem;
  /** The same as a file. */
  protected readonly report = computed(() => ({
    definition: 'pivot',
    query: { ...formatEventFilter(this.at.filter()), ...formatPivotShape(this.shape()) },
  }));
  /** Whether the figures leave out what did not take place. */
  protected readonly countsHeldOnly = computed(() => !isCounted({ status: 'planned' }, this.at.filter()));

  /** Puts a dimension on a side; where the other side has it, the two change places. */
  protected lay(side: 'rows' | 'columns', by: PivotDimension): void {
    const shape = this.shape();
    const other = side === 'rows' ? 'columns' : 'rows';
    this.at.say(formatPivotShape(shape[other] === by ? turned(shape) : { ...shape, [side]: by }));
  }

  protected turn(): void {
    this.at.say(formatPivotShape(turned(this.shape())));
  }

  protected show(measure: (typeof PIVOT_MEASURES)[number]): void {
    this.at.say(formatPivotShape({ ...this.shape(), measure }));
  }

  protected retry(): void {
    this.loaded.reload();
  }
}
