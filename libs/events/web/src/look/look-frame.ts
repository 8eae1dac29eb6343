import { Component, computed, inject, input, output } from '@angular/core';
import { PageHeader } from '@turnout/shared/ui';
import { type Problem, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { FilterBar } from '../filter/filter-bar';
import { DownloadMenu, type ShownReport } from '../list/download-menu';
import { readSelection } from '../list/selection';
import { ProjectSetupStore } from '../setup/project-setup.store';
import { LookSwitch } from './look-switch';
import { LookedAt } from './looked-at';

/** What stands around every way of looking at events: their name, the ways, the filters, and what went wrong. */
@Component({
  selector: 'tn-look-frame',
  imports: [DownloadMenu, FilterBar, LookSwitch, PageHeader, ProblemView, TextPipe],
  template: `
    <tn-page-header [heading]="'events.list.title' | tnText">
      <tn-download-menu [project]="at.project()" [selection]="selection()" [report]="report()" />
    </tn-page-header>
    <tn-look-switch [project]="at.project()" />
    <tn-event-filter-bar class="filters tn-no-print" [filter]="at.filter()" [setup]="at.setup()" (filterChange)="at.filterBy($event)" />
    @if (setups.problem() ?? problem(); as failed) {
      <tn-problem [problem]="failed" (retry)="again()" />
    } @else {
      <ng-content />
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .filters {
      display: block;
      margin-block-end: var(--tn-space-4);
    }
  `,
})
export class LookFrame {
  /** Why what the page shows could not be had; `null` while nothing is wrong. */
  readonly problem = input.required<Problem | null>();
  /** What is downloaded instead of the list; `null` for the list. */
  readonly report = input<ShownReport | null>(null);
  readonly retry = output();

  protected readonly at = inject(LookedAt);
  protected readonly setups = inject(ProjectSetupStore);
  protected readonly selection = computed(() => readSelection(this.at.query()));

  protected again(): void {
    if (this.setups.problem()) this.setups.reload();
    this.retry.emit();
  }
}
