import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { mdiCalendarPlus, mdiFormatListGroup, mdiCheckboxMultipleMarkedOutline, mdiPlus, mdiViewHeadline } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { DEFAULT_ORDER, type EventFilter, type EventOrder, isEmptyFilter, NO_FILTER } from '@turnout/events/domain';
import { EmptyState, Icon, PageHeader, Skeleton } from '@turnout/shared/ui';
import { Appearance, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { map } from 'rxjs';
import { BulkReview } from '../bulk/bulk-review';
import { ChosenEvents } from '../bulk/chosen-events';
import { FilterBar } from '../filter/filter-bar';
import { routeParam, routeQuery } from '../route-param';
import { NoTypes } from '../setup/no-types';
import { ProjectSetupStore } from '../setup/project-setup.store';
import { DownloadMenu } from './download-menu';
import { EventCards } from './event-cards';
import { EventTable } from './event-table';
import { EventsListStore } from './events-list.store';
import { groupByType, ungrouped } from './group-rows';
import { NearEnd } from './near-end';
import { readSelection, type Selection, writeSelection } from './selection';
import { ViewsMenu } from '../view/views-menu';
import { TotalsLine } from './totals-line';

/** The events of a project: what the address says, as a table or, where it is narrow, as cards. */
@Component({
  selector: 'tn-events-list-page',
  imports: [
    BulkReview,
    DownloadMenu,
    EmptyState,
    EventCards,
    EventTable,
    FilterBar,
    Icon,
    MatButton,
    NearEnd,
    NoTypes,
    PageHeader,
    ProblemView,
    RouterLink,
    Skeleton,
    TextPipe,
    TotalsLine,
    ViewsMenu,
  ],
  providers: [ChosenEvents],
  templateUrl: './events-list.page.html',
  styleUrl: './events-list.page.scss',
})
export class EventsListPage {
  protected readonly store = inject(EventsListStore);
  protected readonly setups = inject(ProjectSetupStore);
  protected readonly appearance = inject(Appearance);
  protected readonly chosen = inject(ChosenEvents);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);

  protected readonly icons = {
    log: mdiPlus,
    first: mdiCalendarPlus,
    group: mdiFormatListGroup,
    density: mdiViewHeadline,
    choose: mdiCheckboxMultipleMarkedOutline,
  };
  protected readonly project = routeParam('project');
  private readonly query = routeQuery();
  protected readonly selection = computed<Selection>(() => readSelection(this.query()), {
    equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });

  protected readonly isNarrow = toSignal(
    inject(BreakpointObserver)
      .observe('(width < 48rem)')
      .pipe(map(({ matches }) => matches)),
    { initialValue: false },
  );
  protected readonly base = computed(() => ['/p', this.project(), 'events']);
  protected readonly mayLog = computed(() => this.session.reach('event.record', this.project()) !== null);
  protected readonly mayReview = computed(() => this.session.reach('event.submit', this.project()) !== null);
  protected readonly hasNoTypes = computed(() => this.setups.setup()?.types.length === 0);
  protected readonly isGrouped = computed(() => this.selection().order.by === 'type');
  protected readonly isUnfiltered = computed(() => isEmptyFilter(this.selection().filter));
  protected readonly problem = computed(() => this.store.problem() ?? this.setups.problem());
  protected readonly groups = computed(() => {
    const types = this.setups.setup()?.types ?? [];
    const items = this.store.items();
    return this.isGrouped() ? groupByType(items, types, this.store.sums()) : ungrouped(items, types);
  });

  constructor() {
    effect(() => {
      // What was chosen in one project means nothing in another.
      this.project();
      untracked(() => this.chosen.end());
    });
    effect(() => {
      const shown = this.store.items();
      untracked(() => this.chosen.see(shown));
    });
    effect(() => {
      const [project, selection] = [this.project(), this.selection()];
      untracked(() => {
        this.setups.open(project);
        void this.store.open(project, selection);
      });
    });
  }

  protected choose(id: string): void {
    const shown = this.store.items().find((item) => item.id === id);
    if (shown) this.chosen.toggle(shown);
  }

  protected filterBy(filter: EventFilter): void {
    this.go({ ...this.selection(), filter });
  }

  protected sortBy(order: EventOrder): void {
    this.go({ ...this.selection(), order });
  }

  protected group(): void {
    this.sortBy(DEFAULT_ORDER);
  }

  protected clear(): void {
    this.filterBy(NO_FILTER);
  }

  protected retry(): void {
    if (this.setups.problem()) this.setups.reload();
    void this.store.reload();
  }

  protected toggleDensity(): void {
    this.appearance.useDensity(this.appearance.density() === 'compact' ? 'comfortable' : 'compact');
  }

  private go(selection: Selection): void {
    void this.router.navigate(this.base(), { queryParams: writeSelection(selection) });
  }
}
