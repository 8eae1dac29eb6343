import { effect, inject, Injectable, type Signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { LIST_COLUMNS, type ListColumn } from '@turnout/events/domain';
import { BrowserStorage } from '@turnout/shared/web-platform';
import { arrivalOf, isFreshVisit } from '../view/fresh-visit';
import { ViewsStore } from '../view/views.store';

/** The columns somebody has chosen for a project, kept in this browser. */
@Injectable({ providedIn: 'root' })
export class RememberedColumns {
  private readonly storage = inject(BrowserStorage);

  /** `null` where nobody has chosen any. */
  of(project: string): readonly ListColumn[] | null {
    const words = (this.storage.read(keyOf(project)) ?? '').split(',');
    const columns = words.map((word) => LIST_COLUMNS.find((column) => column === word)).filter((column) => column !== undefined);
    return columns.length === 0 ? null : columns;
  }

  keep(project: string, columns: readonly ListColumn[]): void {
    this.storage.write(keyOf(project), columns.join(','));
  }

  forget(project: string): void {
    this.storage.remove(keyOf(project));
  }
}

const keyOf = (project: string): string => `columns.${project}`;

/**
 * Has the columns of the last time recalled, once, in the constructor of the list: when somebody comes to it from elsewhere, its address
 * asks for nothing, and no view of theirs says how the list begins.
 */
export function recallColumns(project: Signal<string>, query: Signal<object>, recall: () => void): void {
  const arrival = arrivalOf(inject(Router));
  const views = inject(ViewsStore);
  let isToRecall = true;
  effect(() => {
    if (!views.isReady() || !isToRecall) return;
    isToRecall = false;
    untracked(() => {
      const isBare = Object.keys(query()).length === 0 && !views.views().some(({ isDefault }) => isDefault);
      if (isBare && isFreshVisit(arrival, project())) recall();
    });
  });
}
