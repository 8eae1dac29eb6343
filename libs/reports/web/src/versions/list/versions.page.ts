import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { mdiSnowflake } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { routeParam, routeQuery } from '@turnout/events/web';
import type { Version } from '@turnout/shared/api-client';
import { EmptyState, Icon, PageHeader, Skeleton, StatusBadge, TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { InstantPipe, load, Notifications, type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { FreezeForm } from '../freeze/freeze-form';
import { VersionsClient } from '../versions-client';

/** What stands in the address while nothing in particular is to be frozen. */
const ANYTHING = 'new';

/** The frozen versions of a project, the latest first, and where another is frozen. */
@Component({
  selector: 'tn-versions-page',
  imports: [
    EmptyState,
    FreezeForm,
    Icon,
    InstantPipe,
    MatButton,
    PageHeader,
    ProblemView,
    RouterLink,
    Skeleton,
    StatusBadge,
    TextPipe,
    VisuallyHidden,
  ],
  templateUrl: './versions.page.html',
  styleUrl: './versions.page.scss',
})
export class VersionsPage {
  private readonly client = inject(VersionsClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected readonly icons = { freeze: mdiSnowflake };
  protected readonly project = routeParam('project');
  private readonly query = routeQuery();
  protected readonly base = computed(() => ['/p', this.project(), 'reports']);
  protected readonly mayFreeze = computed(() => this.session.reach('version.freeze', this.project()) !== null);
  /** Id of a composition, or `new`; `null` while nothing is being frozen. */
  protected readonly freezing = computed(() => {
    const asked = this.query()['freeze'];
    return typeof asked === 'string' && this.mayFreeze() ? asked : null;
  });
  protected readonly composition = computed(() => (this.freezing() === ANYTHING ? null : this.freezing()));

  protected readonly first = load(
    () => this.project() || undefined,
    (project) => this.client.list(project),
  );
  private readonly earlier = signal<readonly Version[]>([]);
  private readonly moreFrom = signal<string | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly versions = computed(() => {
    const page = this.first.value();
    return page && [...page.items, ...this.earlier()];
  });
  protected readonly cursor = computed(
    () => this.moreFrom() ?? (this.earlier().length === 0 ? (this.first.value()?.nextCursor ?? null) : null),
  );

  constructor() {
    effect(() => {
      this.project();
      untracked(() => {
        this.earlier.set([]);
        this.moreFrom.set(null);
      });
    });
  }

  protected openForm(): void {
    void this.router.navigate([], { queryParams: { freeze: ANYTHING } });
  }

  protected closeForm(): void {
    void this.router.navigate([], { queryParams: {} });
  }

  protected async frozen({ id, name, number }: Version): Promise<void> {
    this.notifications.say(this.translator().text('reports.versions.freeze.done', { name, number }));
    await this.router.navigate([...this.base(), 'versions', id]);
  }

  protected async showMore(cursor: string): Promise<void> {
    try {
      const page = await firstValueFrom(this.client.list(this.project(), cursor));
      this.earlier.update((all) => [...all, ...page.items]);
      this.moreFrom.set(page.nextCursor);
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
  }
}
