import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, inject, signal, type Type, untracked } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { mdiArrowLeft, mdiChevronLeft, mdiChevronRight, mdiContentCopy, mdiPencil, mdiTrashCanOutline } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { Icon, Skeleton } from '@turnout/shared/ui';
import { EVENT_PAGE_PARTS, InstantPipe, PageTitle, ProblemView, TextPipe } from '@turnout/shared/web-platform';

import { offerEventActions } from '../commands/offer-event-actions';
import { EventBriefReport } from '../brief-report/event-brief-report';
import { EventComments } from '../comment/event-comments';
import { EventEvidence } from '../evidence/event-evidence';
import { EventOrigin } from '../import/origin/event-origin';
import { EventHistory } from '../history/event-history';
import { EventsListStore } from '../list/events-list.store';
import { readSelection, writeSelection } from '../list/selection';
import { EventReview } from '../review/event-review';
import { FactNote } from '../review/fact-note';
import { routeParam } from '../route-param';
import { ProjectSetupStore } from '../setup/project-setup.store';
import { EventSeries } from '../series/event-series';
import { AroundThatTime } from './around-that-time';
import { EventBreakdowns } from './event-breakdowns';
import { EventFacts } from './event-facts';
import { EventNotices } from './event-notices';
import { EventStore } from './event.store';
import { neighboursOf } from './neighbours';
import { RemoveEvent } from './remove-event';

/** One event: its facts, its brief report, and the way to its neighbours in the list. */
@Component({
  selector: 'tn-event-page',
  imports: [
    AroundThatTime,
    EventBreakdowns,
    EventBriefReport,
    EventSeries,
    EventComments,
    EventEvidence,
    EventFacts,
    EventHistory,
    EventNotices,
    EventOrigin,
    EventReview,
    FactNote,
    Icon,
    InstantPipe,
    MatButton,
    MatIconButton,
    NgComponentOutlet,
    ProblemView,
    RouterLink,
    Skeleton,
    TextPipe,
  ],
  providers: [RemoveEvent],
  templateUrl: './event.page.html',
  styleUrl: './event.page.scss',
})
export class EventPage {
  protected readonly store = inject(EventStore);
  protected readonly setups = inject(ProjectSetupStore);
  private readonly list = inject(EventsListStore);
  private readonly session = inject(SessionStore);
  private readonly removing = inject(RemoveEvent);
  private readonly router = inject(Router);

  protected readonly icons = {
    back: mdiArrowLeft,
    previous: mdiChevronLeft,
    next: mdiChevronRight,
    edit: mdiPencil,
    copy: mdiContentCopy,
    remove: mdiTrashCanOutline,
  };
  protected readonly project = routeParam('project');
  protected readonly id = routeParam('id');
  protected readonly base = computed(() => ['/p', this.project(), 'events']);
  /** The list as it was left, with its filters. */
  protected readonly listQuery = computed(() => writeSelection(this.list.selection() ?? readSelection({})));
  protected readonly event = computed(() => {
    const event = this.store.tagged()?.value;
    return event?.id === this.id() ? event : null;
  });
  protected readonly problem = computed(() => this.store.problem() ?? this.setups.problem());
  protected readonly total = this.list.total;
  protected readonly neighbours = computed(() => neighboursOf(this.list, this.id()));
  /** What other capabilities bring along, once it is there. */
  protected readonly parts = signal<readonly Type<unknown>[]>([]);
  protected readonly hasParts = inject(EVENT_PAGE_PARTS).length > 0;
  protected readonly partInputs = computed(() => {
    const event = this.event();
    const changed = (): void => this.store.reload();
    return event ? { project: this.project(), event: event.id, version: event.version, changed } : {};
  });
  protected readonly mayLog = computed(() => this.session.reach('event.record', this.project()) !== null);

  constructor() {
    const title = inject(PageTitle);
    void Promise.all(inject(EVENT_PAGE_PARTS).map((part) => part())).then((parts) => this.parts.set(parts));
    offerEventActions({ event: this.event, base: this.base, mayLog: this.mayLog, remove: () => this.remove() });
    effect(() => {
      const [project, id] = [this.project(), this.id()];
      untracked(() => {
        this.setups.open(project);
        this.store.open(project, id);
        void this.list.ensure(project);
      });
    });
    effect(() => {
      const row = this.list.rowOf(this.id());
      untracked(() => {
        // Whoever walks on finds the next one, beyond what the list had loaded as well.
        if (row !== null) this.list.want({ first: Math.max(0, row - 1), end: row + 2 });
      });
    });
    effect(() => {
      const event = this.event();
      if (event) title.use(event.title);
    });
  }

  protected retry(): void {
    if (this.setups.problem()) this.setups.reload();
    this.store.reload();
  }

  protected async remove(): Promise<void> {
    const event = this.store.tagged();
    if (!event) return;
    this.removing.begin(this.project(), event);
    await this.router.navigate(this.base(), { queryParams: this.listQuery() });
  }
}
