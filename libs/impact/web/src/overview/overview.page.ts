import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { CurrentProject, ProjectFacts, projectName } from '@turnout/consortium/web';
import { NeedsYou } from '@turnout/events/web';
import { PageHeader, Skeleton } from '@turnout/shared/ui';
import { ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { Promises } from '../promises/promises';

/** The project in one screen: the promise lines first, then what the project is. */
@Component({
  selector: 'tn-overview-page',
  imports: [MatButton, NeedsYou, PageHeader, ProblemView, ProjectFacts, Promises, RouterLink, Skeleton, TextPipe],
  templateUrl: './overview.page.html',
  styleUrl: './overview.page.scss',
})
export class OverviewPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  private readonly session = inject(SessionStore);

  protected readonly card = inject(CurrentProject).card;
  protected readonly heading = computed(() => {
    const card = this.card.value();
    return card && projectName(card.project);
  });
  protected readonly lead = computed(() => {
    const project = this.card.value()?.project;
    return project && project.title !== this.heading() ? project.title : null;
  });
  protected readonly mayLog = computed(() => this.session.reach('event.record', this.project()) !== null);
}
