import { Component, computed, effect, inject, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { mdiDownload, mdiFileDocumentOutline } from '@mdi/js';
import { type EventFilter, formatEventFilter, readEventFilter } from '@turnout/events/domain';
import { FilterBar, ProjectSetupStore, reportPath, routeParam, routeQuery } from '@turnout/events/web';
import { isEmptyDocument } from './is-empty-document';
import { EmptyState, Icon, PageHeader, Skeleton } from '@turnout/shared/ui';
import { ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { CompositionsList } from './composer/list/compositions-list';
import { DocumentSheet } from './document-sheet';
import { formatName } from './format-name';
import { ReportsStore } from './reports.store';

/** The file that is asked for most stands first. */
const REPORT_FORMATS_SHOWN = ['pdf', 'docx', 'xlsx', 'html', 'csv', 'json'] as const;

/** The reports of a project: the list of them, and the chosen one on paper as it would print now. */
@Component({
  selector: 'tn-reports-page',
  imports: [
    CompositionsList,
    DocumentSheet,
    EmptyState,
    FilterBar,
    Icon,
    MatButton,
    PageHeader,
    ProblemView,
    RouterLink,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './reports.page.html',
  styleUrl: './reports.page.scss',
})
export class ReportsPage {
  protected readonly store = inject(ReportsStore);
  protected readonly setups = inject(ProjectSetupStore);
  private readonly router = inject(Router);

  protected readonly icons = { download: mdiDownload, empty: mdiFileDocumentOutline };
  protected readonly project = routeParam('project');
  protected readonly asked = routeParam('definition');
  private readonly query = routeQuery();
  protected readonly filter = computed(() => readEventFilter(this.query()).filter);
  protected readonly base = computed(() => ['/p', this.project(), 'reports']);
  protected readonly listAddress = computed(() => `/p/${encodeURIComponent(this.project())}/events`);
  protected readonly document = computed(() => this.store.document.value());
  protected readonly isStale = this.store.document.isStale;
  protected readonly isEmpty = computed(() => {
    const document = this.document();
    return document !== null && isEmptyDocument(document);
  });
  protected readonly problem = computed(() => {
    const failed = [this.store.offers.state(), this.store.document.state()].find((state) => state.kind === 'failed');
    return failed?.problem ?? null;
  });
  protected readonly downloads = computed(() => {
    const [project, offer] = [this.project(), this.store.offer()];
    const query = formatEventFilter(this.filter());
    const formats = REPORT_FORMATS_SHOWN.filter((format) => offer?.formats.includes(format));
    return formats.map((format) => ({
      format,
      name: formatName(format),
      address: reportPath(project, offer?.definition ?? '', format, query),
      isPage: format === 'html',
    }));
  });

  constructor() {
    effect(() => {
      const request = { project: this.project(), definition: this.asked() || null, filter: this.filter() };
      untracked(() => {
        this.setups.open(request.project);
        this.store.open(request);
      });
    });
  }

  protected filterBy(filter: EventFilter): void {
    void this.router.navigate([], { queryParams: formatEventFilter(filter) });
  }

  protected go(address: string): void {
    void this.router.navigateByUrl(address);
  }
}
