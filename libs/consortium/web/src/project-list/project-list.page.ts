import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiFolderOutline } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { Count, EmptyState, PageHeader, Skeleton, StatusBadge } from '@turnout/shared/ui';
import { CountryPipe, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { projectName } from '../client/project';
import { ProjectPeriodPipe } from '../project-period.pipe';
import { ProjectsStore } from '../projects-store';
import { roleWords } from '../role-words';

/** The person's projects, each a way into its ledger. */
@Component({
  selector: 'tn-project-list-page',
  imports: [
    Count,
    CountryPipe,
    EmptyState,
    MatButton,
    PageHeader,
    ProblemView,
    ProjectPeriodPipe,
    RouterLink,
    Skeleton,
    StatusBadge,
    TextPipe,
  ],
  templateUrl: './project-list.page.html',
  styleUrl: './project-list.page.scss',
})
export class ProjectListPage {
  protected readonly projects = inject(ProjectsStore).projects;
  private readonly session = inject(SessionStore);
  protected readonly mayBegin = computed(() => this.session.reachSomewhere('project.create') !== null);
  protected readonly nameOf = projectName;
  protected readonly roleWords = roleWords;
  protected readonly mark = mdiFolderOutline;
}
