import { Component, computed, inject, input } from '@angular/core';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { ActivatedRoute, Router } from '@angular/router';
import { Api, listTasks, listWorkPackages, type Task } from '@turnout/shared/api-client';
import { PageHeader, Skeleton } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { forkJoin, from } from 'rxjs';
import { CurrentProject } from '../current-project';
import { SettingsListView } from '../setting/settings-list';
import { TaskFacts } from './task-facts';
import { tasksList } from './tasks-list';
import { workPackagesList } from './work-packages-list';

/** The work packages of a project and their tasks: who leads them, when they run, what they do and what comes of them. */
@Component({
  selector: 'tn-work-packages-page',
  imports: [MatButtonToggleModule, PageHeader, ProblemView, SettingsListView, Skeleton, TaskFacts, TextPipe],
  templateUrl: './work-packages.page.html',
  styleUrls: ['../setting/settings-page.scss', './work-packages.page.scss'],
})
export class WorkPackagesPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();
  /** Which list is shown, from the address. */
  readonly show = input<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly card = inject(CurrentProject).card;
  /** What the lists need of each other. */
  protected readonly work = load(
    () => this.project(),
    (project) =>
      forkJoin({
        packages: from(this.api.invoke(listWorkPackages, { project })),
        tasks: from(this.api.invoke(listTasks, { project })),
      }),
  );
  private readonly partners = computed(() => (this.card.value()?.partners ?? []).map(({ code }) => ({ code })), { equal: sayTheSame });
  private readonly packages = computed(
    () => (this.work.value()?.packages.items ?? []).map(({ code, title, fromMonth, toMonth }) => ({ code, title, fromMonth, toMonth })),
    { equal: sayTheSame },
  );

  protected readonly hasPackages = computed(() => this.packages().length > 0);
  protected readonly shown = computed(() => (this.show() === 'tasks' && this.hasPackages() ? 'tasks' : 'work-packages'));
  protected readonly about = computed(() => workPackagesList(this.api, this.partners()));
  protected readonly aboutTasks = computed(() => tasksList(this.api, { partners: this.partners(), workPackages: this.packages() }));

  protected tasksOf(workPackage: string): readonly Task[] {
    return this.work.value()?.tasks.items.filter((task) => task.workPackage === workPackage) ?? [];
  }

  protected choose(show: string): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { show: show === 'tasks' ? show : null } });
  }
}

/** A list that is read again and says the same is the same: what is being typed beside it stays. */
function sayTheSame(one: readonly object[], other: readonly object[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
