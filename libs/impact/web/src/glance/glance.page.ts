import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiFolderOutline } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { EmptyState, PageHeader, Skeleton } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { GlanceClient } from './glance-client';
import { glanceGroups } from './glance-groups';
import { ProjectRow } from './project-row';

/** All projects of the person at a glance: where each stands in its time, what it promised and reached, and what needs somebody. */
@Component({
  selector: 'tn-glance-page',
  imports: [EmptyState, MatButton, PageHeader, ProblemView, ProjectRow, RouterLink, Skeleton, TextPipe],
  templateUrl: './glance.page.html',
  styleUrl: './glance.page.scss',
})
export class GlancePage {
  private readonly client = inject(GlanceClient);
  private readonly session = inject(SessionStore);

  /** Asked anew for every account, so that nothing of one person's projects is shown to the next. */
  protected readonly projects = load(
    () => this.session.account()?.id,
    () => this.client.projects(),
  );
  protected readonly groups = computed(() => glanceGroups(this.projects.value() ?? []));
  protected readonly mayBegin = computed(() => this.session.reachSomewhere('project.create') !== null);
  protected readonly mark = mdiFolderOutline;
}
