import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { addProject, Api, type NewProject, type Project } from '@turnout/shared/api-client';
import { PageHeader, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { ProjectsStore } from '../projects-store';
import { SettingForm } from '../setting/setting-form';
import type { SettingStart } from '../setting/setting-form.store';
import { checkBeginning, followName, newProjectGroups, projectToBegin } from './new-project-fields';

/** Begins a project: what it is called, when it runs, and what it starts with. */
@Component({
  selector: 'tn-new-project-page',
  imports: [PageHeader, ProblemView, SettingForm, Skeleton, TextPipe],
  template: `
    <tn-page-header [heading]="'consortium.new.title' | tnText" [lead]="'consortium.new.lead' | tnText" />
    @let state = projects.state();
    @switch (state.kind) {
      @case ('loading') {
        <tn-skeleton shape="rows" [count]="4" />
      }
      @case ('failed') {
        <tn-problem reloads [problem]="state.problem" (retry)="projects.reload()" />
      }
      @case ('ready') {
        <tn-setting-form action="consortium.new.create" [start]="start" [groups]="groups()" (saved)="begun($event)" (cancelled)="leave()" />
      }
    }
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 46rem;
    }
  `,
})
export class NewProjectPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly translator = inject(TRANSLATOR);

  protected readonly projects = inject(ProjectsStore).projects;
  protected readonly groups = computed(() => newProjectGroups(this.projects.value() ?? [], this.translator()));
  protected readonly start: Omit<SettingStart<Project>, 'fields'> = {
    ...{ project: '', form: 'new-project', original: null, initial: { start: 'template:erasmus-plus' } },
    check: checkBeginning,
    follow: followName,
    save: (facts, _original, sendKey) =>
      this.api.invoke(addProject, { 'Idempotency-Key': sendKey, body: projectToBegin(facts) as NewProject }),
  };

  /** Events are led by partners, so these come first; a copy has them already. */
  protected async begun({ code }: Project): Promise<void> {
    await this.session.refresh();
    this.projects.reload();
    await this.router.navigate(['/p', code, 'settings', 'partners']);
  }

  protected async leave(): Promise<void> {
    await this.router.navigate(['/projects']);
  }
}
