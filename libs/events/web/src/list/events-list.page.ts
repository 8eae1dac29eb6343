import { Component, computed, effect, inject, untracked, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { mdiCalendarPlus, mdiCheckboxMultipleMarkedOutline, mdiPlus, mdiTableArrowUp } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { type EventFilter, type EventSort, isEmptyFilter, type ListLayout, NO_FILTER, tidyColumns } from '@turnout/events/domain';
import { EmptyState, Icon, PageHeader, Skeleton } from '@turnout/shared/ui';
import { narrowWindow, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { BulkReview } from '../bulk/bulk-review';
import { ChooseKeys } from '../bulk/choose-keys';
import { ChosenEvents } from '../bulk/chosen-events';
import { FilterBar } from '../filter/filter-bar';
import { LookSwitch } from '../look/look-switch';
import { EventPanel } from '../panel/event-panel';
import { QuickView } from '../panel/quick-view';
import { routeParam, routeQuery } from '../route-param';
import { NoTypes } from '../setup/no-types';
import { ProjectSetupStore } from '../setup/project-setup.store';
import { WaitingList } from '../waiting/waiting-list';
import { DownloadMenu } from './download-menu';
import { EventCards } from './event-cards';
import { EventTable } from './event-table';
import { EventsListStore } from './events-list.store';
import { ViewsMenu } from '../view/views-menu';
import { LayoutTools } from './layout-tools';
import { ListLines } from './list-lines';
import { nextOrder } from './next-order';
import { recallColumns, RememberedColumns } from './remembered-columns';
import { hasUsualColumns, readSelection, rowsQuery, type Selection, writeSelection } from './selection';
import { TotalsLine } from './totals-line';

/** The events of a project: what the address says, as a table or, where it is narrow, as cards. */
@Component({
  selector: 'tn-events-list-page',
  imports: [
    BulkReview,
    ChooseKeys,
    DownloadMenu,
    EmptyState,
    EventCards,
    EventPanel,
    EventTable,
    FilterBar,
    Icon,
    LayoutTools,
    LookSwitch,
    MatButton,
    NoTypes,
    PageHeader,
    ProblemView,
    RouterLink,
    Skeleton,
    TextPipe,
    TotalsLine,
    ViewsMenu,
    WaitingList,
  ],
  providers: [ChosenEvents, ListLines, QuickView],
  templateUrl: './events-list.page.html',
  styleUrl: './events-list.page.scss',
})
export class EventsListPage {
  protected readonly store = inject(EventsListStore);
  protected readonly setups = inject(ProjectSetupStore);
  protected readonly chosen = inject(ChosenEvents);
  protected readonly quick = inject(QuickView);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly remembered = inject(RememberedColumns);

  protected readonly icons = {
    log: mdiPlus,
    import: mdiTableArrowUp,
    first: mdiCalendarPlus,
    choose: mdiCheckboxMultipleMarkedOutline,
  };
  protected readonly project = routeParam('project');
  private readonly query = routeQuery();
  protected readonly selection = computed<Selection>(() => readSelection(this.query()), {
    equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });

  protected readonly isNarrow = narrowWindow();
  protected readonly base = computed(() => ['/p', this.project(), 'events']);
  protected readonly mayLog = computed(() => this.session.reach('event.record', this.project()) !== null);
  protected readonly mayImport = computed(() => this.session.reach('import.manage', this.project()) !== null);
  protected readonly mayReview = computed(() => this.session.reach('event.submit', this.project()) !== null);
  protected readonly hasNoTypes = computed(() => this.setups.setup()?.types.length === 0);
  protected readonly hasWorkPackages = computed(() => (this.setups.setup()?.workPackages.length ?? 0) > 0);
  protected readonly note = computed(() => (this.selection().layout.group === 'leadPartner' ? 'events.list.group.lead-only' : null));
  protected readonly isUnfiltered = computed(() => isEmptyFilter(this.selection().filter));
  protected readonly problem = computed(() => this.store.problem() ?? this.setups.problem());
  /** What has to be fetched: the same for other columns. */
  private readonly asked = computed(() => JSON.stringify([this.project(), rowsQuery(this.selection())]));

  private readonly table = viewChild(EventTable);
  private readonly panel = viewChild(EventPanel);

  constructor() {
    this.quick.stand({
      query: this.query,
      hasRoom: computed(() => !this.isNarrow()),
      base: this.base,
      list: () => writeSelection(this.selection()),
      focusRow: (row) => this.table()?.focusRow(row),
    });
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
      this.asked();
      untracked(() => {
        this.setups.open(this.project());
        void this.store.open(this.project(), this.selection());
      });
    });
    effect(() => {
      const selection = this.selection();
      untracked(() => {
        this.store.lay(selection);
      });
    });
    recallColumns(this.project, this.query, () => {
      this.recall(this.project());
    });
  }

  protected choose(id: string): void {
    const shown = this.store.items().find((item) => item.id === id);
    if (shown) this.chosen.toggle(shown);
  }

  protected filterBy(filter: EventFilter): void {
    this.go({ ...this.selection(), filter });
  }

  protected sortBy(sort: EventSort): void {
    const { layout } = this.selection();
    this.layOut({ ...layout, order: nextOrder(layout.order, sort) });
  }

  /** Lays the list out in another way, and keeps the columns for the next time. */
  protected layOut(layout: ListLayout): void {
    const selection = { ...this.selection(), layout };
    if (hasUsualColumns(selection)) this.remembered.forget(this.project());
    else this.remembered.keep(this.project(), layout.columns);
    this.go(selection);
  }

  protected enterPanel(): void {
    this.panel()?.focus();
  }

  protected clear(): void {
    this.filterBy(NO_FILTER);
  }

  protected retry(): void {
    if (this.setups.problem()) this.setups.reload();
    void this.store.reload();
  }

  /** Opens the list with the columns it had the last time, where the address says nothing of its own. */
  private recall(project: string): void {
    const columns = this.remembered.of(project);
    if (!columns) return;
    const { filter, layout } = this.selection();
    const queryParams = writeSelection({ filter, layout: { ...layout, columns: tidyColumns(columns) } });
    void this.router.navigate(this.base(), { queryParams, replaceUrl: true });
  }

  private go(selection: Selection): void {
    void this.router.navigate(this.base(), { queryParams: writeSelection(selection) });
  }
}
