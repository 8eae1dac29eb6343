import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatInputModule } from '@angular/material/input';
import { Router } from '@angular/router';
import { mdiDownload, mdiHistory } from '@mdi/js';
import { HISTORY_KINDS } from '@turnout/shared/kernel';
import { EmptyState, Icon, PageHeader, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { HistoryFeed, HistoryList, kindWords, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { projectAddress } from '../client/consortium-client';

/** What was changed in a project, by whom, and what it said before. How it is narrowed stands in the address. */
@Component({
  selector: 'tn-project-history-page',
  imports: [EmptyState, HistoryList, Icon, MatButton, MatInputModule, PageHeader, ProblemView, Skeleton, TextPipe],
  providers: [HistoryFeed],
  templateUrl: './project-history.page.html',
  styleUrl: './project-history.page.scss',
})
export class ProjectHistoryPage {
  /** Code of the project, from the address; the others from its query. */
  readonly project = input.required<string>();
  readonly kind = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  protected readonly feed = inject(HistoryFeed);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);

  protected readonly icons = { download: mdiDownload, empty: mdiHistory };
  protected readonly kinds = computed(() => HISTORY_KINDS.map((kind) => ({ kind, words: kindWords(kind, this.translator()) })));
  protected readonly query = computed(() => {
    const asked = { kind: this.kind(), from: this.from(), to: this.to() };
    return Object.fromEntries(Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])));
  });
  protected readonly isNarrowed = computed(() => Object.keys(this.query()).length > 0);
  protected readonly fileAddress = computed(() => {
    const query = new URLSearchParams(this.query()).toString();
    return `${projectAddress(this.project())}/history.csv${query === '' ? '' : `?${query}`}`;
  });

  constructor() {
    effect(() => {
      const source = { address: `${projectAddress(this.project())}/history`, query: this.query() };
      untracked(() => void this.feed.open(source));
    });
  }

  /** Narrows the history; an empty value widens it again. */
  protected narrow(field: 'kind' | 'from' | 'to', value: string): void {
    void this.router.navigate([], { queryParams: { [field]: value === '' ? null : value }, queryParamsHandling: 'merge' });
  }
}
